package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a developer lives through who changes entities in a dozen ways at once, step by step: a database in use, {@code
 * check}, {@code diff}, {@code check}, {@code update}, and back again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeveloperFlowIT {

    private static final List<String> SYSTEMS = List.of("chord-charts", "prompter", "video-requests");

    private ProjectCopy project;
    private ScratchDatabase database;
    private Catalog oldSchema;
    private SortedMap<String, List<String>> oldRows;

    @BeforeAll
    void useDatabaseOfOldChangelog(@TempDir Path folder) throws SQLException, IOException {
        project = ChangedEntities.before(folder);
        database = TestServer.empty();
        assertThat(project.run("update", "--url", url()).exitCode()).isZero();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String system : SYSTEMS) {
                statement.execute(
                        Files.readString(Path.of("src/test/resources/dev/lockstep/cli/rows", system + ".sql"), UTF_8));
            }
            oldSchema = new CatalogReader().read(connection);
            oldRows = Rows.read(connection, oldSchema);
        }
        assertThat(oldRows)
                .hasSize(6)
                .allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());
        ChangedEntities.change(project);
    }

    @AfterAll
    void dropDatabase() {
        database.close();
    }

    @Test
    @Order(1)
    void checkNamesEveryDifference() {
        Result check = project.run("check");

        assertThat(check.exitCode()).as(check.toString()).isEqualTo(3);
        assertThat(check.err()).isEmpty();
        Golden.check("flow/check.txt", check.out());
    }

    @Test
    @Order(2)
    void diffWritesTheNextFileOfEachSystem() {
        Result diff = project.run("diff", "-m", "Comments on charts, & more");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(diff.err()).isEmpty();
        Golden.check("flow/diff.txt", diff.out());
        for (String system : SYSTEMS) {
            Golden.check("flow/" + system + ".sql", project.text(newFile(system)));
            assertThat(project.text("changelog/" + system + "/changelog.yaml")).isEqualTo("""
                    databaseChangeLog:
                      - include:
                          file: 0001-initial.sql
                          relativeToChangelogFile: true
                      - include:
                          file: 0002-comments-on-charts-more.sql
                          relativeToChangelogFile: true
                    """);
        }
    }

    @Test
    @Order(3)
    void checkFindsAllInStep() {
        Result check = project.run("check");

        assertThat(check.exitCode()).as(check.toString()).isZero();
        Golden.check("flow/check-in-step.txt", check.out());
    }

    @Test
    @Order(4)
    void secondDiffHasNothingToDo() {
        Map<String, String> before = project.contents("changelog");
        Result diff = project.run("diff", "-m", "again");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(diff.out()).isEqualTo("""
                chord-charts: nothing to do, entities and changelog are in step
                prompter: nothing to do, entities and changelog are in step
                video-requests: nothing to do, entities and changelog are in step
                """);
        assertThat(project.contents("changelog")).isEqualTo(before);
    }

    @Test
    @Order(5)
    void updateKeepsEveryRowAndValue() throws SQLException {
        Result update = project.run("update", "--url", url());

        assertThat(update.exitCode()).as(update.toString()).isZero();
        assertThat(update.out()).isEqualTo("""
                chord-charts: 9 change sets run
                prompter: 3 change sets run
                video-requests: 4 change sets run
                """);
        assertThat(update.err()).isEqualTo("Database: " + url().replaceFirst(":[^:@]*@", ":***@") + "\n");
        try (Connection connection = database.open()) {
            assertThat(Rows.read(connection, oldSchema)).isEqualTo(oldRows);
            assertThat(new CatalogReader().read(connection).find(ObjectName.table("public", "chart_comments")))
                    .isPresent();
        }
    }

    @Test
    @Order(6)
    void secondUpdateHasNothingToDo() {
        Result update = project.run("update", "--url", url());

        assertThat(update.exitCode()).as(update.toString()).isZero();
        assertThat(update.out()).isEqualTo("""
                chord-charts: nothing to do, at the head of the changelog
                prompter: nothing to do, at the head of the changelog
                video-requests: nothing to do, at the head of the changelog
                """);
    }

    @Test
    @Order(7)
    void rollingBackRestoresSchemaAndRows() throws SQLException {
        try (Connection connection = database.open()) {
            for (String system : SYSTEMS) {
                ChangelogRunner changelog = new ChangelogRunner(
                        ChangelogSource.directory(project.folder()), "changelog/" + system + "/changelog.yaml");
                long added = changelog.changeSets().stream()
                        .filter(changeSet -> changeSet.id().path().equals(newFile(system)))
                        .count();
                changelog.rollback(connection, (int) added, ChangeSetListener.NONE);
            }
            Catalog schema = new CatalogReader().read(connection);
            assertThat(CatalogComparison.compare(oldSchema, schema).differences())
                    .isEmpty();
            assertThat(Rows.read(connection, oldSchema)).isEqualTo(oldRows);
        }
    }

    private static String newFile(String system) {
        return "changelog/" + system + "/0002-comments-on-charts-more.sql";
    }

    private String url() {
        return Urls.of(database);
    }
}
