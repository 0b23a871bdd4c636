package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.alignment.Check;
import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.KeepList;
import dev.lockstep.alignment.KeepListFile;
import dev.lockstep.alignment.KeepOutcome.Strictness;
import dev.lockstep.alignment.Party;
import dev.lockstep.alignment.Systems;
import dev.lockstep.alignment.Verdict;
import dev.lockstep.alignment.Workbench;
import dev.lockstep.alignment.Workbench.Keeping;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.report.CheckText;
import dev.lockstep.report.Style;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drifts of what entities cannot declare, which a change set written by hand makes; of names that need quotes; and in a
 * second schema. {@code by-hand.sql} makes the objects, {@code more-drifts.tsv} changes them one at a time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoreDriftsIT {

    private static final Path RESOURCES = Path.of("src/test/resources/dev/lockstep/cli");

    private final List<PersistenceUnit> units = LiveCopies.systems().all().stream()
            .filter(unit -> unit.name().equals("video-requests"))
            .toList();
    private ProjectCopy project;
    private LiveCopies databases;
    private Check check;

    /**
     * A row of the list.
     *
     * @param object what is to be named
     * @param sql what somebody runs by hand
     */
    record Drift(String name, String object, String sql) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void update(@TempDir Path folder) throws IOException {
        project = withChangeSetByHand(folder);
        databases = LiveCopies.of(TestServer.get(), units, folder);
        check = check(TestServer.get());
    }

    static ProjectCopy withChangeSetByHand(Path folder) throws IOException {
        ProjectCopy project = ProjectCopy.of(folder, "video-requests");
        project.write(
                "changelog/video-requests/0002-by-hand.sql",
                "--liquibase formatted sql\n\n--changeset ann:0002-by-hand splitStatements:false\n"
                        + Files.readString(RESOURCES.resolve("by-hand.sql"), UTF_8)
                        + "--rollback empty\n");
        String root = "changelog/video-requests/changelog.yaml";
        project.write(root, project.text(root) + """
                  - include:
                      file: 0002-by-hand.sql
                      relativeToChangelogFile: true
                """);
        return project.write("changelog/keep.yaml", """
                keep:
                  - kind: schema
                    name: audit
                    reason: no entity is to see it
                  - kind: table
                    schema: audit
                    name: Log *
                    reason: no entity is to see it
                  - kind: sequence
                    name: tickets
                    reason: asked for by hand
                  - kind: index
                    name: per_user_key
                    reason: of a materialized view
                """);
    }

    @AfterAll
    void drop() {
        databases.close();
    }

    @Test
    void theUntouchedDatabaseIsInStep() throws SQLException {
        CheckResult result = check("SELECT 1");

        assertThat(result.inStep()).as(CheckText.of(result, Style.PLAIN)).isTrue();
        assertThat(result.keepList().unmatched()).isEmpty();
    }

    @Test
    void soIsOneOnTheOldestServer() throws SQLException {
        try (LiveCopies older = LiveCopies.of(TestServer.version(14), units, project.folder());
                ScratchDatabase database = older.with("SELECT 1")) {
            CheckResult result = check.run(new Systems(units, List.of()), LiveCopies.url(database));

            assertThat(result.inStep()).as(CheckText.of(result, Style.PLAIN)).isTrue();
            assertThat(result.database().notCompared()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void isSeenAndNamedWithBothDefinitions(Drift drift) throws SQLException {
        CheckResult result = check(drift.sql());

        assertThat(result.inStep()).isFalse();
        assertThat(result.verdicts()).containsExactly(Verdict.DATABASE_CHANGED);
        assertThat(result.database().findings())
                .as(CheckText.of(result, Style.PLAIN))
                .filteredOn(finding -> drift.object().equals(String.valueOf(finding.object())))
                .singleElement()
                .satisfies(MoreDriftsIT::hasBothDefinitions);
    }

    private static void hasBothDefinitions(Finding finding) {
        assertThat(finding.facts()).isNotEmpty();
        for (Fact fact : finding.facts()) {
            assertThat(fact.side(Party.CHANGELOG)).isPresent();
            assertThat(fact.side(Party.DATABASE)).isPresent();
            assertThat(fact.side(Party.CHANGELOG).get().value())
                    .isNotEqualTo(fact.side(Party.DATABASE).get().value());
        }
    }

    private CheckResult check(String sql) throws SQLException {
        try (ScratchDatabase database = databases.with(sql)) {
            return check.run(new Systems(units, List.of()), LiveCopies.url(database));
        }
    }

    private Check check(ScratchServer server) {
        KeepList keepList = KeepListFile.read(project.file("changelog/keep.yaml"), Strictness.KEEP);
        // Not closed, for that would stop the server that all tests share.
        return new Check(
                new Workbench(
                        project.folder(), MoreDriftsIT.class.getClassLoader(), () -> server, Keeping.KEEP, what -> {}),
                keepList);
    }

    static List<Drift> drifts() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("more-drifts.tsv"), UTF_8).stream()
                .map(line -> line.split("\t", 3))
                .map(row -> new Drift(row[0], row[1], row[2]))
                .toList();
    }
}
