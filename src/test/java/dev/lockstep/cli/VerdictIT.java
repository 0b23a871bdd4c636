package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.report.ReportSchema;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which of the three stands alone: each verdict, brought about in a database and a project of its own. */
class VerdictIT {

    private static final String FIRST = "changelog/video-requests/0001-initial.sql";
    private static final String REQUEST = "src/model/video/VideoRequest.java";

    private ProjectCopy project;
    private ScratchDatabase database;

    @BeforeEach
    void updateDatabase(@TempDir Path folder) {
        project = ProjectCopy.of(folder, "video-requests").compile();
        database = TestServer.empty();
        assertThat(project.run("update", "--url", url()).exitCode()).isZero();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void allThreeInStep() {
        Result result = project.run("check", "--url", url());

        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("video-requests  at the head of its changelog", "1 system in step");
        assertThat(result.err()).contains("Database: postgresql://").doesNotContain(password());
    }

    @Test
    void theEnvironmentMayNameTheDatabase() {
        Result result = project.run(Lockstep.plain().with("DATABASE_URL", url()), "check");

        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("at the head of its changelog").doesNotContain(password());
    }

    @Test
    void changeSetsPending() {
        addChangeSet("CREATE VIEW busy AS SELECT id FROM video_requests WHERE completed_at IS NULL");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("change-sets-pending");
        assertThat(json.at("/database/systems/0/position").asString()).isEqualTo("behind");
        assertThat(json.at("/database/systems/0/pending/0").asString())
                .isEqualTo("changelog/video-requests/0002-more.sql::0002-more::tester");
        assertThat(json.at("/database/findings")).isEmpty();
    }

    @Test
    void changeSetsPendingAndChangedByHandAreToldApart() throws SQLException {
        addChangeSet("CREATE VIEW busy AS SELECT id FROM video_requests WHERE completed_at IS NULL");
        byHand("ALTER TABLE video_requests ALTER COLUMN prompt TYPE varchar(500)");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("change-sets-pending", "database-changed");
        assertThat(json.at("/database/findings")).hasSize(1);
        assertThat(json.at("/database/findings/0/object/name").asString()).isEqualTo("prompt");
        assertThat(json.at("/database/findings/0/changeSet").asString()).startsWith(FIRST);
    }

    @Test
    void whatPendingChangeSetsMakeIsNotExpectedYetAndWhatTheyMadeIs() throws SQLException {
        addChangeSet("CREATE VIEW busy AS SELECT id FROM video_requests WHERE completed_at IS NULL");
        byHand("CREATE VIEW busy AS SELECT id FROM video_requests WHERE completed_at IS NULL");

        assertThat(verdicts(outOfStep())).containsExactly("change-sets-pending", "database-changed");

        byHand("DROP VIEW busy");
        assertThat(project.run("update", "--url", url()).exitCode()).isZero();
        assertThat(project.run("check", "--url", url()).exitCode()).isZero();

        byHand("DROP VIEW busy");
        JsonNode json = outOfStep();
        assertThat(verdicts(json)).containsExactly("database-changed");
        assertThat(json.at("/database/findings/0/code").asString()).isEqualTo("not-in-database");
        assertThat(json.at("/database/findings/0/changeSet").asString()).contains("0002-more");
    }

    @Test
    void entitiesChangedAndNoChangelogYet() {
        lengthenPrompt();

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("entities-changed");
        JsonNode fact = json.at("/systems/0/findings/0/facts/0");
        assertThat(fact.path("entities").asString()).isEqualTo("character varying(700)");
        assertThat(fact.path("changelog").asString()).isEqualTo("text");
        assertThat(fact.path("database").asString()).isEqualTo("text");
        assertThat(json.at("/systems/0/findings/0/alone").asString()).isEqualTo("entities");
        assertThat(json.at("/database/inStep").asBoolean()).isTrue();
    }

    @Test
    void entitiesAndDatabaseChangedAlikeAndTheChangelogDidNot() throws SQLException {
        lengthenPrompt();
        byHand("ALTER TABLE video_requests ALTER COLUMN prompt TYPE varchar(700)");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("changelog-lacks");
        assertThat(json.at("/systems/0/findings/0/alone").asString()).isEqualTo("changelog");
        assertThat(json.at("/database/findings/0/alone").asString()).isEqualTo("changelog");
    }

    @Test
    void allThreeDiffer() throws SQLException {
        lengthenPrompt();
        byHand("ALTER TABLE video_requests ALTER COLUMN prompt TYPE varchar(800)");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("all-differ");
        assertThat(json.at("/systems/0/findings/0/alone").isNull()).isTrue();
    }

    @Test
    void aChangeSetThatTheChangelogDoesNotHave() throws SQLException {
        byHand("INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                + " VALUES ('0009-gone', 'ann', 'changelog/video-requests/0009-gone.sql', now(), 99, 'EXECUTED')");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("change-sets-unknown");
        assertThat(json.at("/database/unknownChangeSets/0/changeSet").asString())
                .isEqualTo("changelog/video-requests/0009-gone.sql::0009-gone::ann");
        assertThat(project.run("check", "--url", url()).out())
                .contains("change set changelog/video-requests/0009-gone.sql::0009-gone::ann has run here, and no"
                        + " changelog has it");
    }

    @Test
    void aChangeSetThatReadsOtherwiseThanWhenItRan() {
        project.edit(FIRST, "    PRIMARY KEY (id),", "    PRIMARY KEY (id), -- edited\n    CHECK (true),");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).contains("change-sets-changed");
        JsonNode changed = json.at("/database/systems/0/changed/0");
        assertThat(changed.path("changeSet").asString()).startsWith(FIRST + "::0001-create-table-video_requests");
        assertThat(changed.path("recorded").asString()).startsWith("9:");
        assertThat(changed.path("current").asString())
                .startsWith("9:")
                .isNotEqualTo(changed.path("recorded").asString());
    }

    @Test
    void aDatabaseThatLiquibaseNeverTouchedIsJudgedByTheHeadAndSaidToBeUnstamped() throws SQLException {
        byHand("DROP TABLE databasechangelog, databasechangeloglock");

        Result result = project.run("check", "--url", url());
        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.out()).contains("video-requests  unstamped: Liquibase has never touched this database");

        byHand("ALTER TABLE video_requests DROP COLUMN prompt");
        assertThat(verdicts(outOfStep())).containsExactly("database-changed", "database-unstamped");
        try (var connection = database.open();
                var tables = connection.getMetaData().getTables(null, null, "databasechangelog%", null)) {
            assertThat(tables.next())
                    .as("a check has written Liquibase's tables")
                    .isFalse();
        }
    }

    @Test
    void aDatabaseFromWhichEverythingWasRolledBackIsBehindByEverything() throws SQLException {
        byHand("DROP TABLE video_requests; DELETE FROM databasechangelog");

        JsonNode json = outOfStep();

        assertThat(verdicts(json)).containsExactly("change-sets-pending");
        assertThat(json.at("/database/systems/0/pending")).hasSize(4);

        byHand("CREATE TABLE stray (id int)");
        assertThat(verdicts(outOfStep())).containsExactly("change-sets-pending", "database-changed");
    }

    private void addChangeSet(String sql) {
        project.write("changelog/video-requests/0002-more.sql", """
                --liquibase formatted sql

                --changeset tester:0002-more splitStatements:false
                %s;
                --rollback DROP VIEW busy;
                """.formatted(sql));
        String root = "changelog/video-requests/changelog.yaml";
        project.write(root, project.text(root) + """
                  - include:
                      file: 0002-more.sql
                      relativeToChangelogFile: true
                """);
    }

    private void lengthenPrompt() {
        project.edit(
                REQUEST,
                "@Column(name = \"prompt\", length = Length.LONG32, nullable = false)",
                "@Column(name = \"prompt\", length = 700, nullable = false)");
        project.compile();
    }

    private void byHand(String sql) throws SQLException {
        LiveCopies.run(database, sql);
    }

    private JsonNode outOfStep() {
        Result result = project.run("check", "--url", url(), "--format", "json");
        assertThat(result.exitCode()).as(result.toString()).isEqualTo(3);
        assertThat(ReportSchema.violations(result.out())).isEmpty();
        return JsonMapper.shared().readTree(result.out());
    }

    private static Iterable<String> verdicts(JsonNode json) {
        return json.path("verdicts").valueStream().map(JsonNode::asString).toList();
    }

    private String url() {
        return Urls.of(database);
    }

    private String password() {
        return ":" + database.properties().getProperty("password") + "@";
    }
}
