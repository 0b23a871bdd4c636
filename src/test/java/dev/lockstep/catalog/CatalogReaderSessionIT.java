package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What reading asks of a session, and how it leaves it. */
class CatalogReaderSessionIT {

    private static final String SETTINGS = "SELECT current_setting('search_path'), current_setting('DateStyle'),"
            + " current_setting('TimeZone'), current_setting('quote_all_identifiers'), current_setting('jit'),"
            + " current_setting('join_collapse_limit'), current_setting('transaction_isolation'),"
            + " current_setting('transaction_read_only')";

    private static ScratchDatabase database;
    private static Catalog expected;

    @BeforeAll
    static void createTables() throws SQLException {
        database = TestServer.empty();
        try (Connection connection = database.open()) {
            ExampleSchemas.create(connection);
            execute(connection, """
                    CREATE SCHEMA other;
                    CREATE TABLE other.odd (
                      a timestamptz DEFAULT '2020-02-01 10:00:00+02', b double precision DEFAULT '0.30000000000000004',
                      c interval DEFAULT '1 day', d bytea DEFAULT '\\x01', e text DEFAULT E'\\\\', f date DEFAULT '2020-02-01');
                    CREATE VIEW seen AS SELECT title FROM chord_charts WHERE created_at > '2020-02-01';
                    CREATE POLICY p ON other.odd USING (b > 0);
                    """);
            expected = new CatalogReader().read(connection);
        }
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @Test
    void aConnectionInAutoCommitModeIsLeftAsItWas() throws SQLException {
        try (Connection connection = database.open()) {
            execute(connection, "SET search_path = other; SET TimeZone = 'Asia/Tokyo'");
            String before = settings(connection);

            new CatalogReader().read(connection);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(settings(connection)).isEqualTo(before);
            execute(connection, "CREATE TABLE written (a integer); DROP TABLE written");
        }
    }

    @Test
    void aTransactionStaysOpenWithItsChangesAndSettings() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            execute(connection, "SET LOCAL search_path = other; CREATE TABLE public.uncommitted (a integer)");
            String before = settings(connection);

            Catalog catalog = new CatalogReader().read(connection);

            assertThat(catalog.find(ObjectName.table("public", "uncommitted"))).isPresent();
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(settings(connection)).isEqualTo(before);
            connection.rollback();
            assertThat(new CatalogReader().read(connection)).isEqualTo(expected);
        }
    }

    @Test
    void aConnectionThatMayOnlyReadWillDo() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setReadOnly(true);

            assertThat(new CatalogReader().read(connection)).isEqualTo(expected);
            assertThat(connection.isReadOnly()).isTrue();
        }
    }

    @Test
    void theSettingsOfTheSessionDoNotShowInDefinitions() throws SQLException {
        try (Connection connection = database.open()) {
            execute(connection, """
                    SET search_path = other, pg_catalog;
                    SET quote_all_identifiers = on;
                    SET TimeZone = 'Asia/Tokyo';
                    SET extra_float_digits = 0;
                    SET bytea_output = escape;
                    SET IntervalStyle = iso_8601;
                    SET DateStyle = 'ISO, DMY'
                    """);

            assertThat(new CatalogReader().read(connection).describe()).isEqualTo(expected.describe());
        }
    }

    @Test
    void aRoleWithoutAnyPrivilegeReadsTheSame() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            execute(connection, "CREATE ROLE nobody_in_particular; SET LOCAL ROLE nobody_in_particular");

            assertThat(new CatalogReader().read(connection).describe()).isEqualTo(expected.describe());
            connection.rollback();
        }
    }

    @Test
    void aRoleThatMayNotUseSchemaPublicIsToldWhatItLacks() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "CREATE ROLE stranger; REVOKE ALL ON SCHEMA public FROM PUBLIC; SET LOCAL ROLE stranger");

            assertThatThrownBy(() -> new CatalogReader().read(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("settings")
                    .hasMessageContaining("GRANT USAGE ON SCHEMA public");
            assertThat(settings(connection)).contains("read committed");
            connection.rollback();
        }
    }

    @Test
    void aFailureSaysWhatWasBeingRead() throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            execute(
                    connection,
                    "CREATE ROLE blind; REVOKE SELECT ON pg_catalog.pg_sequence FROM PUBLIC; SET LOCAL ROLE blind");

            assertThatThrownBy(() -> new CatalogReader().read(connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("reading the catalogue's sequences")
                    .hasMessageContaining("permission denied")
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
            connection.rollback();
        }
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheSchema() throws SQLException {
        List<String> ofAll = new ArrayList<>();
        List<String> ofNone = new ArrayList<>();
        try (Connection connection = database.open()) {
            new CatalogReader().read(counting(connection, ofAll));
        }
        try (ScratchDatabase empty = TestServer.empty();
                Connection connection = empty.open()) {
            new CatalogReader().read(counting(connection, ofNone));
        }
        assertThat(ofAll).isEqualTo(ofNone).hasSizeLessThanOrEqualTo(14);
    }

    /** The connection, writing down the queries that run on it. */
    private static Connection counting(Connection connection, List<String> queries) {
        return proxy(Connection.class, connection, queries);
    }

    private static <T> T proxy(Class<T> type, T target, List<String> queries) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        queries.add(String.valueOf(arguments[0]));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Statement statement
                                ? proxy(Statement.class, statement, queries)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SETTINGS)) {
            List<String> values = new ArrayList<>();
            result.next();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                values.add(result.getString(i));
            }
            return String.join(" | ", values);
        }
    }
}
