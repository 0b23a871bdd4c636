package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What entities cannot declare is written by hand, stays, and is carried along when something beneath it changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandWrittenIT {

    private static final String BY_HAND = """
            --liquibase formatted sql

            --changeset ann:0002-open-requests splitStatements:false
            --comment: What is still to be done, for the dashboard
            CREATE VIEW open_requests AS
                SELECT id, user_id, prompt, status
                  FROM video_requests
                 WHERE status IN ('pending', 'generating');
            COMMENT ON VIEW open_requests IS 'for the dashboard';
            --rollback DROP VIEW open_requests;

            --changeset ann:0002-open-prompts splitStatements:false
            CREATE VIEW open_prompts AS SELECT DISTINCT prompt FROM open_requests;
            --rollback DROP VIEW open_prompts;

            --changeset ann:0002-note-failures splitStatements:false
            CREATE FUNCTION note_failure() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE LOG 'request % failed; see "%"', NEW.id, NEW.error_message;
                RETURN NEW;
            END
            $$;
            CREATE TRIGGER note_failure
                AFTER UPDATE OF status ON video_requests
                FOR EACH ROW WHEN (NEW.status = 'failed') EXECUTE FUNCTION note_failure();
            --rollback DROP TRIGGER note_failure ON video_requests;
            --rollback DROP FUNCTION note_failure();

            --changeset ann:0002-seconds splitStatements:false
            CREATE DOMAIN seconds AS integer CHECK (VALUE >= 0);
            --rollback DROP DOMAIN seconds;
            """;

    private static final String ROOT = "changelog/video-requests/changelog.yaml";

    private ProjectCopy project;

    @BeforeAll
    void addHandWrittenChangeSets(@TempDir Path folder) {
        project = ProjectCopy.of(folder, "video-requests").compile();
        project.write("changelog/video-requests/0002-by-hand.sql", BY_HAND);
        project.write(ROOT, project.text(ROOT) + """
                  - include:
                      file: 0002-by-hand.sql
                      relativeToChangelogFile: true
                """);
    }

    @Test
    @Order(1)
    void checkIsNotDisturbed() {
        Result check = project.run("check");

        assertThat(check.exitCode()).as(check.toString()).isZero();
    }

    @Test
    @Order(2)
    void diffLeavesThemAlone() {
        Result diff = project.run("diff", "-m", "Nothing");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(diff.out()).isEqualTo("video-requests: nothing to do, entities and changelog are in step\n");
    }

    @Test
    @Order(3)
    void diffCarriesThemAlongWhenAColumnBeneathThemChanges() {
        project.edit(
                        "src/model/video/VideoRequest.java",
                        "@Column(name = \"prompt\", length = Length.LONG32, nullable = false)",
                        "@Column(name = \"prompt\", length = 4000, nullable = false)")
                .edit(
                        "src/model/video/VideoRequest.java",
                        "@EnumCheck(name = \"video_requests_status_check\")\n"
                                + "    @Column(name = \"status\", columnDefinition = \"text\", nullable = false)",
                        "@EnumCheck(name = \"video_requests_status_check\")\n"
                                + "    @Column(name = \"status\", length = 20, nullable = false)")
                .compile();
        Result diff = project.run("diff", "-m", "Shorter prompts", "--allow-destructive");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        Golden.check(
                "hand-written/0003-shorter-prompts.sql",
                project.text("changelog/video-requests/0003-shorter-prompts.sql"));
    }

    @Test
    @Order(4)
    void allIsInStepAndInPlaceAfterwards() throws SQLException {
        Result check = project.run("check");

        assertThat(check.exitCode()).as(check.toString()).isZero();
        try (ScratchDatabase database = TestServer.empty();
                Connection connection = database.open()) {
            project.run("update", "--url", Urls.of(database));
            assertThat(new CatalogReader().read(connection).names())
                    .contains(
                            ObjectName.of(Kind.VIEW, "public", "open_requests"),
                            ObjectName.of(Kind.VIEW, "public", "open_prompts"),
                            ObjectName.of(Kind.ROUTINE, "public", "note_failure()"),
                            ObjectName.of(Kind.TRIGGER, ObjectName.table("public", "video_requests"), "note_failure"),
                            ObjectName.of(Kind.DOMAIN, "public", "seconds"));
        }
    }
}
