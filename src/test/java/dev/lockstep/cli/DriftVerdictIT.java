package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.alignment.Check;
import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.Verdict;
import dev.lockstep.alignment.Workbench;
import dev.lockstep.alignment.Workbench.Keeping;
import dev.lockstep.report.CheckText;
import dev.lockstep.report.Style;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each of the 78 drifts, alone, in a database that {@code update} made: the whole report is committed beside the tests,
 * with the object and what every party has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftVerdictIT {

    private LiveCopies databases;
    private Check check;

    /**
     * A row of the list.
     *
     * @param name what it is called
     * @param sql what somebody runs by hand
     */
    record Drift(String name, String sql) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void update() {
        databases = LiveCopies.ofFiveSystems(TestServer.get());
        // Not closed, for that would stop the server that all tests share.
        Workbench workbench = new Workbench(
                Path.of(""), DriftVerdictIT.class.getClassLoader(), TestServer::get, Keeping.KEEP, what -> {});
        check = new Check(workbench);
    }

    @AfterAll
    void drop() {
        databases.close();
    }

    @Test
    void theUntouchedDatabaseIsInStep() throws SQLException {
        CheckResult result = check("SELECT 1");

        assertThat(result.inStep()).as(CheckText.of(result, Style.PLAIN)).isTrue();
        assertThat(result.verdicts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void isSeenAndNamedWithBothDefinitions(Drift drift) throws SQLException {
        CheckResult result = check(drift.sql());

        assertThat(result.inStep()).isFalse();
        assertThat(result.verdicts()).containsExactly(Verdict.DATABASE_CHANGED);
        Golden.check(
                "drifts/" + drift.name() + ".txt",
                CheckText.of(result, Style.PLAIN).replaceFirst("(?m)^Database .*", "Database ..."));
    }

    private CheckResult check(String sql) throws SQLException {
        try (ScratchDatabase database = databases.with(sql)) {
            return check.run(LiveCopies.systems(), LiveCopies.url(database));
        }
    }

    static List<Drift> drifts() throws IOException {
        List<Drift> drifts = Files.readAllLines(Path.of("src/test/resources/drifts.tsv"), UTF_8).stream()
                .map(line -> line.split("\t", 2))
                .map(row -> new Drift(row[0], row[1]))
                .toList();
        assertThat(drifts).hasSize(78);
        return drifts;
    }
}
