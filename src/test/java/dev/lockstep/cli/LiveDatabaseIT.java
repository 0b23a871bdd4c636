package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.alignment.AlignmentException;
import dev.lockstep.alignment.Check;
import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.DatabaseVerdict.SystemPosition;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Systems;
import dev.lockstep.alignment.Verdict;
import dev.lockstep.alignment.Workbench;
import dev.lockstep.alignment.Workbench.Keeping;
import dev.lockstep.database.DatabaseUrl;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.report.CheckText;
import dev.lockstep.report.Style;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which databases a check can judge, and as whom: roles, several systems, other people's tables, older servers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveDatabaseIT {

    private static final String READER = "lockstep_reader";

    private final Systems systems = LiveCopies.systems();
    private LiveCopies five;
    private LiveCopies charts;
    private Check check;

    @BeforeAll
    void update() throws SQLException {
        five = LiveCopies.ofFiveSystems(TestServer.get());
        charts = LiveCopies.of(TestServer.get(), units("chord-charts"));
        // Not closed, for that would stop the server that all tests share.
        check = new Check(new Workbench(
                Path.of(""), LiveDatabaseIT.class.getClassLoader(), TestServer::get, Keeping.KEEP, what -> {}));
        try (ScratchDatabase any = TestServer.empty()) {
            LiveCopies.run(any, "DROP ROLE IF EXISTS " + READER);
            LiveCopies.run(any, "CREATE ROLE " + READER + " LOGIN PASSWORD 'reader'");
            LiveCopies.run(any, "ALTER ROLE " + READER + " SET default_transaction_read_only = on");
        }
    }

    @AfterAll
    void drop() throws SQLException {
        five.close();
        charts.close();
        try (ScratchDatabase any = TestServer.empty()) {
            LiveCopies.run(any, "DROP ROLE " + READER);
        }
    }

    @Test
    void aRoleThatMayReadNothingButTheHistoryIsEnough() throws SQLException {
        try (ScratchDatabase database = five.with("GRANT SELECT ON databasechangelog TO " + READER)) {
            assertThatThrownBy(() -> asReader(database, "SELECT 1 FROM chord_charts"))
                    .hasMessageContaining("permission denied");

            assertInStep(check.run(systems, reader(database)));

            LiveCopies.run(database, "ALTER TABLE chord_charts DROP COLUMN artist");
            assertThat(check.run(systems, reader(database)).verdicts()).containsExactly(Verdict.DATABASE_CHANGED);
        }
    }

    @Test
    void aRoleThatMayNotReadTheHistoryIsToldWhatToGrant() throws SQLException {
        try (ScratchDatabase database = five.with("SELECT 1")) {
            assertThatThrownBy(() -> check.run(systems, reader(database)))
                    .isInstanceOf(AlignmentException.class)
                    .hasMessageContaining("GRANT SELECT ON public.databasechangelog TO " + READER)
                    .hasMessageNotContaining(":reader@");
        }
    }

    @Test
    void aRoleThatMayNotUseTheSchemaIsToldWhatToGrant() throws SQLException {
        try (ScratchDatabase database = five.with("REVOKE USAGE ON SCHEMA public FROM PUBLIC")) {
            assertThatThrownBy(() -> check.run(systems, reader(database)))
                    .isInstanceOf(AlignmentException.class)
                    .hasMessageContaining("GRANT USAGE ON SCHEMA public TO " + READER);
        }
    }

    @Test
    void somebodyElsesLockDoesNotHoldItUp() throws SQLException {
        try (ScratchDatabase database = five.with("SELECT 1");
                Connection other = database.open();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE chord_charts IN ACCESS EXCLUSIVE MODE");

            assertInStep(check.run(systems, LiveCopies.url(database)));
            other.rollback();
        }
    }

    @Test
    void theHistorySaysWhichSystemsADatabaseHolds() throws SQLException {
        try (ScratchDatabase database = charts.with("SELECT 1")) {
            CheckResult result = check.run(systems, LiveCopies.url(database));

            assertInStep(result);
            assertThat(result.database().systems())
                    .extracting(SystemPosition::system)
                    .containsExactly("chord-charts");
            assertThat(result.systems()).hasSize(1);
        }
    }

    @Test
    void aSystemThatIsNamedAndNotThereIsPending() throws SQLException {
        try (ScratchDatabase database = charts.with("SELECT 1")) {
            CheckResult result =
                    check.run(new Systems(systems.all(), units("video-requests")), LiveCopies.url(database));

            assertThat(result.verdicts()).containsExactly(Verdict.CHANGE_SETS_PENDING);
        }
    }

    @Test
    void whatBelongsToSystemsThatWereNotNamedIsNobodysBusiness() throws SQLException {
        Systems named = new Systems(systems.all(), units("video-requests"));
        try (ScratchDatabase database = five.with("""
                ALTER TABLE chord_charts ADD COLUMN tempo integer;
                CREATE INDEX extra ON prompt_templates (name);
                ALTER TABLE generation_history DROP COLUMN latency_ms;
                """)) {
            assertInStep(check.run(named, LiveCopies.url(database)));
            assertThat(check.run(systems, LiveCopies.url(database)).verdicts())
                    .containsExactly(Verdict.DATABASE_CHANGED);

            LiveCopies.run(database, "CREATE INDEX mine ON video_requests (prompt)");
            assertThat(check.run(named, LiveCopies.url(database)).database().findings())
                    .extracting(Finding::object)
                    .hasToString("[index mine]");
        }
    }

    @Test
    void tablesOfOtherSystemsThatTheHistoryDoesNotKnowAreNotStrays() throws SQLException {
        try (ScratchDatabase database =
                five.with("DELETE FROM databasechangelog WHERE filename NOT LIKE '%/chord-charts/%'")) {
            CheckResult result = check.run(systems, LiveCopies.url(database));

            assertInStep(result);
            assertThat(result.database().systems()).hasSize(1);
        }
    }

    @Test
    void somebodyElsesSchemaIsSomebodyElses() throws SQLException {
        try (ScratchDatabase database = five.with("""
                CREATE SCHEMA theirs;
                CREATE TABLE theirs.orders (id integer PRIMARY KEY, note text DEFAULT 'none');
                CREATE INDEX ON theirs.orders (note);
                CREATE VIEW theirs.notes AS SELECT note FROM theirs.orders;
                CREATE FUNCTION theirs.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
                CREATE TYPE theirs.mood AS ENUM ('a');
                CREATE EXTENSION hstore SCHEMA theirs;
                CREATE TABLE theirs.databasechangelog (id text, author text, filename text);
                """)) {
            assertInStep(check.run(systems, LiveCopies.url(database)));
        }
    }

    @Test
    void theOldestServerIsJudgedWithoutAFalseAlarm() throws SQLException {
        isJudgedWithoutAFalseAlarm(14);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17})
    void everyServerIsJudgedWithoutAFalseAlarm(int version) throws SQLException {
        isJudgedWithoutAFalseAlarm(version);
    }

    private void isJudgedWithoutAFalseAlarm(int version) throws SQLException {
        try (LiveCopies older = LiveCopies.ofFiveSystems(TestServer.version(version));
                ScratchDatabase database = older.with("SELECT 1")) {
            CheckResult result = check.run(systems, LiveCopies.url(database));
            assertInStep(result);
            assertThat(result.database().server()).startsWith("PostgreSQL " + version + ".");
            assertThat(result.database().notCompared()).isEmpty();

            LiveCopies.run(database, "ALTER TABLE chord_charts ALTER COLUMN title DROP NOT NULL");
            assertThat(check.run(systems, LiveCopies.url(database)).database().findings())
                    .extracting(Finding::object)
                    .hasToString("[column chord_charts.title]");
        }
    }

    private static void assertInStep(CheckResult result) {
        assertThat(result.inStep()).as(CheckText.of(result, Style.PLAIN)).isTrue();
    }

    private List<PersistenceUnit> units(String name) {
        return systems.all().stream().filter(unit -> unit.name().equals(name)).toList();
    }

    private static DatabaseUrl reader(ScratchDatabase database) {
        return DatabaseUrl.parse(Urls.of(database).replaceFirst("//[^@]*@", "//" + READER + ":reader@"));
    }

    private static void asReader(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = reader(database).connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
