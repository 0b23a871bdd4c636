package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of each kind of object, on the newest and the oldest PostgreSQL and, in the full
 * build, those between: see {@code cases/}. */
class CatalogReaderIT {

    static final int NEWEST = 18;

    private static final List<ScratchDatabase> DATABASES = new ArrayList<>();
    private static final Map<Integer, Connection> CONNECTIONS = new TreeMap<>();

    static List<ReaderCase> cases() {
        return ReaderCase.on(NEWEST, 14);
    }

    static List<ReaderCase> casesBetween() {
        return ReaderCase.on(17, 16, 15);
    }

    @AfterAll
    static void dropDatabases() {
        DATABASES.forEach(ScratchDatabase::close);
    }

    @Tag("full")
    @ParameterizedTest(name = "{0}")
    @MethodSource("casesBetween")
    void everyObjectAndAttributeIsReadByTheVersionsBetween(ReaderCase readerCase) throws SQLException {
        everyObjectAndAttributeIsRead(readerCase);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyObjectAndAttributeIsRead(ReaderCase readerCase) throws SQLException {
        Connection connection = CONNECTIONS.computeIfAbsent(readerCase.version(), CatalogReaderIT::connect);
        try (Statement statement = connection.createStatement()) {
            statement.execute(readerCase.statements());

            String actual = description(new CatalogReader().read(connection));

            if (ReaderCase.isWriting()) {
                readerCase.write(actual);
            }
            assertThat(actual).isEqualTo(readerCase.expected());
        } finally {
            connection.rollback();
        }
    }

    private static Connection connect(int version) {
        ScratchDatabase database = TestServer.version(version).create();
        DATABASES.add(database);
        Connection connection = database.open();
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return connection;
    }

    /** The objects and what they need beside the table that they are part of. */
    private static String description(Catalog catalog) {
        StringBuilder text = new StringBuilder(catalog.describe());
        for (ObjectName name : catalog.names()) {
            String needed = catalog.dependenciesOf(name).stream()
                    .filter(other -> !isPart(name, other))
                    .map(ObjectName::toString)
                    .collect(Collectors.joining(", "));
            if (!needed.isEmpty()) {
                text.append(name).append(" needs ").append(needed).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isPart(ObjectName name, ObjectName other) {
        return other.schema().equals(name.schema()) && other.name().equals(name.relation());
    }
}
