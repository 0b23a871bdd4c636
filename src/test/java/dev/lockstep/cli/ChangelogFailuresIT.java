package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of changelogs that cannot be read or run: which file and line, what is wrong with it, what to do. */
class ChangelogFailuresIT {

    private static final String ROOT = "changelog/video-requests/changelog.yaml";
    private static final String FILE = "changelog/video-requests/0001-initial.sql";
    private static final String TABLE = "lockstep:0001-create-table-video_requests splitStatements:false"
            + " stripComments:false rollbackSplitStatements:false";

    /** What is said when the type of a column does not exist. */
    private static final String NO_SUCH_TYPE = """
            Cannot update with changelog/video-requests/changelog.yaml: change set changelog/video-requests/0001-initial.sql::0001-create-table-video_requests::lockstep (changelog/video-requests/0001-initial.sql:3) failed.
            PostgreSQL says: type "txt[]" does not exist (SQLSTATE 42704)
              …
                  completed_at     timestamptz,
                  duration_ms      integer,
                  gcs_prefix       text,
                  video_urls       txt[],
                                   ^
                  error_message    text,
                  PRIMARY KEY (id),
                  CONSTRAINT video_requests_aspect_ratio_check CHECK (aspect_ratio IN ('16:9', '9:16')),
              …
            Its transaction was rolled back; what ran before it stays. Correct it, and run the command again.
            """;

    @TempDir
    private static Path folder;

    private static ProjectCopy project;

    @BeforeAll
    static void copyProject() {
        project = ProjectCopy.of(folder, "video-requests").compile();
    }

    @AfterEach
    void mendChangelog() {
        project.copyChangelog("video-requests");
    }

    @Test
    void rootThatIsNotYamlIsNamedWithLineAndColumn() {
        project.edit(ROOT, "file: 0001", "file: [0001");

        project.run("check").assertFailed(1, """
                lockstep check: changelog/video-requests/changelog.yaml, line 4, column 30: not YAML: expected ',' or ']', but got : while parsing a flow sequence that begins in line 3.
                        relativeToChangelogFile: true
                                               ^
                """);
    }

    @Test
    void rootWithoutListIsToldHowToBegin() {
        project.write(ROOT, "changelog: []\n");

        project.run("check").assertFailed(1, """
                lockstep check: changelog/video-requests/changelog.yaml is not a changelog: it has no list called databaseChangeLog. Begin it with "databaseChangeLog:", and list below what it includes.
                """);
    }

    @Test
    void rootThatIsNotThereIsNamed() throws IOException {
        Files.delete(project.file(ROOT));

        project.run("check").assertFailed(1, """
                lockstep check: There is no root changelog changelog/video-requests/changelog.yaml in %s. Create it, or correct the path that the persistence unit names.
                """.formatted(folder));
    }

    @Test
    void includedFileThatIsNotThereIsNamedWithTheLineThatIncludesIt() {
        project.edit(ROOT, "0001-initial.sql", "0001-inital.sql");

        project.run("check").assertFailed(1, """
                lockstep check: Cannot update with changelog/video-requests/changelog.yaml: changelog/video-requests/changelog.yaml, line 3: changelog/video-requests/0001-inital.sql is included, but not in %s. Add the file, or take its include out.
                """.formatted(folder));
    }

    @Test
    void changeSetLineThatLiquibaseDoesNotUnderstandIsShown() {
        project.edit(FILE, TABLE, "0001-create-table-video_requests");

        project.run("check").assertFailed(1, """
                lockstep check: changelog/video-requests/0001-initial.sql, line 3: not what formatted SQL looks like.
                  --changeset 0001-create-table-video_requests
                A change set begins with "--changeset author:id", its rollback lines with "--rollback ". All options: https://docs.liquibase.com/concepts/changelogs/sql-format.html
                """);
    }

    @Test
    void twoChangeSetsOfOneIdentityAreNamed() {
        project.edit(FILE, "0001-create-index-idx_video_requests_user_created ", "0001-create-table-video_requests ");

        project.run("check").assertFailed(1, """
                lockstep check: Two change sets are called changelog/video-requests/0001-initial.sql::0001-create-table-video_requests::lockstep, which is to identify one. Give the second another id, or include its file only once.
                """);
    }

    @Test
    void changeSetThatPostgresqlRefusesIsShownWithThePlace() {
        project.edit(FILE, "text[]", "txt[]");

        project.run("check").assertFailed(1, "lockstep check: " + NO_SUCH_TYPE);
    }

    @Test
    void changeSetThatFailsOnUpdateNamesItself() {
        project.edit(FILE, "text[]", "txt[]");
        try (ScratchDatabase database = TestServer.empty()) {
            Result update = project.run("update", "--url", Urls.of(database));

            update.assertFailed(1, "Database: " + Urls.masked(database) + "\nlockstep update: " + NO_SUCH_TYPE);
        }
    }

    @Test
    void changeSetThatWasChangedAfterItRanIsNamed() {
        try (ScratchDatabase database = TestServer.empty()) {
            assertThat(project.run("update", "--url", Urls.of(database)).exitCode())
                    .isZero();
            project.edit(FILE, "    gcs_prefix       text,\n", "");
            Result update = project.run("update", "--url", Urls.of(database));

            assertThat(update.exitCode()).isEqualTo(1);
            assertThat(update.err().replaceAll("9:[0-9a-f]{32}", "9:…"))
                    .isEqualTo("""
                    Database: %s
                    lockstep update: Cannot update with changelog/video-requests/changelog.yaml: the database has run change sets that have been changed since.
                      changelog/video-requests/0001-initial.sql::0001-create-table-video_requests::lockstep was: 9:… but is now: 9:…
                    Undo the changes, and write a new change set for what is to be different.
                    """.formatted(Urls.masked(database)));
        }
    }

    @Test
    void stackTraceIsPrintedOnlyWhenAskedFor() {
        project.edit(FILE, "text[]", "txt[]");

        assertThat(project.run("check", "--stacktrace").err())
                .startsWith("dev.lockstep.changelog.ChangelogException: Cannot update with")
                .contains("\n\tat dev.lockstep.changelog.ChangelogRunner.update(")
                .contains("\nCaused by: org.postgresql.util.PSQLException: ERROR: type \"txt[]\" does not exist")
                .endsWith("\nlockstep check: " + NO_SUCH_TYPE);
        assertThat(Lockstep.plain()
                        .run("--stacktrace", "check", "-C", folder.toString(), "--classpath", folder + "/classes")
                        .err())
                .contains("\tat dev.lockstep");
    }
}
