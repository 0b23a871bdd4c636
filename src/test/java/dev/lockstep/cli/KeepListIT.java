package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep.Result;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keep list silences, in a database and in a changelog, and how it is un-silenced. */
class KeepListIT {

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
    void knownStraysStayUnreportedWithAllThatBelongsToThem() throws SQLException {
        byHand("""
                CREATE TABLE legacy_orders (id serial PRIMARY KEY, note text);
                CREATE INDEX ON legacy_orders (note);
                CREATE EXTENSION hstore;
                INSERT INTO databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
                  VALUES ('1', 'shop', 'shop/1.sql', now(), 99, 'EXECUTED');
                """);
        assertThat(check().exitCode()).isEqualTo(3);

        keep("""
                  - kind: table
                    name: legacy_*
                    reason: dropped when the importer goes
                  - kind: extension
                    name: hstore
                    reason: of the importer
                  - kind: change set
                    name: shop/*
                    reason: the shop keeps its history in the same table
                """);
        Result kept = check();
        assertThat(kept.exitCode()).as(kept.toString()).isZero();
        assertThat(kept.out()).contains("Kept, as the keep list says: ", "table legacy_orders", "extension hstore");

        Result strict = check("--strict");
        assertThat(strict.exitCode()).isEqualTo(3);
        assertThat(strict.out()).contains("table legacy_orders is in the database", "shop/1.sql::1::shop has run here");
    }

    @Test
    void whatDiffersIsNotKeptByAPatternForStrays() throws SQLException {
        byHand("ALTER TABLE video_requests ADD COLUMN note text, DROP COLUMN error_message");
        keep("""
                  - kind: table
                    name: "*"
                    reason: not a reason
                """);

        Result check = check();

        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out())
                .contains("column video_requests.note is in the database")
                .contains("column video_requests.error_message is not in the database")
                .contains("The keep list's pattern \"table *\" matches nothing here.");
    }

    @Test
    void aPatternThatMatchesNothingIsANoteAndCountsWhereItIsStrict() {
        keep("""
                  - kind: table
                    name: gone
                    reason: it was there
                """);

        Result check = check();
        assertThat(check.exitCode()).as(check.toString()).isZero();
        assertThat(check.out()).contains("The keep list's pattern \"table gone\" matches nothing here.");
        assertThat(check("--strict").exitCode()).isEqualTo(3);
    }

    @Test
    void whatTheChangelogMakesAndIsKeptIsNotDropped() {
        project.write("changelog/video-requests/0002-old.sql", """
                --liquibase formatted sql

                --changeset ann:0002-old splitStatements:false
                CREATE TABLE legacy_videos (id integer PRIMARY KEY);
                CREATE VIEW legacy AS SELECT id FROM legacy_videos;
                --rollback DROP TABLE legacy_videos CASCADE;
                """);
        String root = "changelog/video-requests/changelog.yaml";
        project.write(root, project.text(root) + """
                  - include:
                      file: 0002-old.sql
                      relativeToChangelogFile: true
                """);
        assertThat(project.run("check").out()).contains("table legacy_videos is in the changelog, and no entity");

        keep("""
                  - kind: table
                    name: legacy_*
                    reason: read by the importer
                """);
        Result check = project.run("check");
        assertThat(check.exitCode()).as(check.toString()).isZero();
        Result diff = project.run("diff", "-m", "nothing");
        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(diff.out()).contains("nothing to do");
        assertThat(project.run("check", "--strict").exitCode()).isEqualTo(3);
    }

    @Test
    void aListThatIsWrongOrNotThereIsAClearError() {
        keep("  - table: x\n");

        Result wrong = project.run("check");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("keep.yaml cannot be used: entry 1 has a key 'table'");
        Result missing = project.run("check", "--keep", "nowhere.yaml");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("--keep names nowhere.yaml, which does not exist");
    }

    private void keep(String entries) {
        project.write("changelog/keep.yaml", "keep:\n" + entries);
    }

    private Result check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--url";
        arguments[1] = url();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return project.run("check", arguments);
    }

    private void byHand(String sql) throws SQLException {
        LiveCopies.run(database, sql);
    }

    private String url() {
        return Urls.of(database);
    }
}
