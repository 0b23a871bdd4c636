package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lockstep.cli.Lockstep.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code diff} writes and when it does not. */
class DiffIT {

    private static final String REQUEST = "src/model/video/VideoRequest.java";
    private static final String CHART = "src/model/chordcharts/ChordChart.java";
    private static final String VIDEO_FILE = "changelog/video-requests/0002-cheaper.sql";

    @TempDir
    private Path folder;

    private ProjectCopy project;

    @BeforeEach
    void copyProject() {
        project = ProjectCopy.of(folder, "chord-charts", "video-requests");
    }

    @Test
    void dryRunPrintsTheFilesAndWritesNothing() {
        silenceVideos();
        Map<String, String> before = project.contents("changelog");
        Result dry = project.run("diff", "-m", "Cheaper", "--dry-run");

        assertThat(dry.exitCode()).as(dry.toString()).isZero();
        assertThat(dry.err()).isEmpty();
        assertThat(dry.out()).isEqualTo("""
                ==> changelog/video-requests/0002-cheaper.sql <==
                --liquibase formatted sql

                --changeset lockstep:0002-alter-column-video_requests.generate_audio splitStatements:false stripComments:false rollbackSplitStatements:false
                --comment: Alter column video_requests.generate_audio, declared by model.video.VideoRequest.generateAudio
                ALTER TABLE video_requests ALTER COLUMN generate_audio SET DEFAULT false;
                --rollback ALTER TABLE video_requests ALTER COLUMN generate_audio SET DEFAULT true;
                """);
        assertThat(project.contents("changelog")).isEqualTo(before);
    }

    @Test
    void dryRunPrintsWhatDiffThenWrites() {
        silenceVideos();
        String printed = project.run("diff", "-m", "Cheaper", "--dry-run").out();
        Result diff = project.run("diff", "-m", "Cheaper");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat("==> " + VIDEO_FILE + " <==\n" + project.text(VIDEO_FILE)).isEqualTo(printed);
    }

    @Test
    void onlyTheChosenSystemIsWritten() {
        silenceVideos();
        widenTitles();
        Result diff = project.run("diff", "-m", "Cheaper", "--system", "video-requests");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(project.file(VIDEO_FILE)).exists();
        assertThat(project.file("changelog/chord-charts/0002-cheaper.sql")).doesNotExist();
        assertThat(project.run("check", "--system", "video-requests").exitCode())
                .isZero();
        assertThat(project.run("check", "--system", "chord-charts").exitCode()).isEqualTo(3);
    }

    @Test
    void lossOfDataIsRefusedAndNothingIsWrittenForAnySystem() {
        widenTitles();
        dropColumn();
        Map<String, String> before = project.contents("changelog");
        Result diff = project.run("diff", "-m", "Cheaper");

        assertThat(diff.exitCode()).as(diff.toString()).isEqualTo(4);
        assertThat(diff.err()).isEmpty();
        assertThat(diff.out().replaceAll("18\\.\\d+", "18")).isEqualTo("""
                chord-charts: would write changelog/chord-charts/0002-cheaper.sql, proven on embedded PostgreSQL 18 (applied, rolled back, applied again)
                    Alter column chord_charts.title, declared by model.chordcharts.ChordChart.title
                video-requests: refused, because data would be lost
                    every value of video_requests.error_message is lost

                Nothing was written. If the loss is meant, run it again with --allow-destructive.
                """);
        assertThat(project.contents("changelog")).isEqualTo(before);
    }

    /** Its indexes go to the new table, which has no rows to lose; the old one has. */
    @Test
    void tableThatLosesItsNameIsALossOfData() {
        project.edit(REQUEST, "@Table(name = \"video_requests\")", "@Table(name = \"videos\")")
                .compile();
        Result diff = project.run("diff", "-m", "Rename", "--system", "video-requests");

        assertThat(diff.exitCode()).as(diff.toString()).isEqualTo(4);
        assertThat(diff.out()).isEqualTo("""
                video-requests: refused, because data would be lost
                    every row of video_requests is lost

                Nothing was written. If the loss is meant, run it again with --allow-destructive.
                """);
    }

    @Test
    void whatCanFailOnRowsIsSaid() {
        project.edit(
                        REQUEST,
                        "    @Column(name = \"error_message\"",
                        "    @Column(name = \"rank\", nullable = false)\n    private Integer rank;\n\n"
                                + "    @Column(name = \"error_message\"")
                .compile();
        Result diff = project.run("diff", "-m", "Rank", "--system", "video-requests");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(diff.out()).endsWith("""
                    Add column video_requests.rank, declared by model.video.VideoRequest.rank
                    mind: it fails if video_requests has rows: video_requests.rank is NOT NULL and has no default
                """);
    }

    @Test
    void lossOfDataIsWrittenWithConsent() {
        dropColumn();
        Result diff = project.run("diff", "-m", "Cheaper", "--allow-destructive");

        assertThat(diff.exitCode()).as(diff.toString()).isZero();
        assertThat(diff.out().replaceAll("18\\.\\d+", "18")).isEqualTo("""
                chord-charts: nothing to do, entities and changelog are in step
                video-requests: wrote changelog/video-requests/0002-cheaper.sql, proven on embedded PostgreSQL 18 (applied, rolled back, applied again)
                    Drop column video_requests.error_message, not declared by model.video.VideoRequest; every value of video_requests.error_message is lost
                    mind: every value of video_requests.error_message is lost
                """);
        assertThat(project.text(VIDEO_FILE)).isEqualTo("""
                --liquibase formatted sql

                --changeset lockstep:0002-drop-column-video_requests.error_message splitStatements:false stripComments:false rollbackSplitStatements:false
                --comment: Drop column video_requests.error_message, not declared by model.video.VideoRequest; every value of video_requests.error_message is lost
                ALTER TABLE video_requests DROP COLUMN error_message;
                --rollback ALTER TABLE video_requests ADD COLUMN error_message text;
                """);
        assertThat(project.run("check").exitCode()).isZero();
    }

    @Test
    void whatStandsInTheWayOfAFileIsNamedAndNothingIsHalfWritten() throws IOException {
        silenceVideos();
        widenTitles();
        Map<String, String> before = project.contents("changelog");
        Files.createDirectories(project.file(VIDEO_FILE));
        Result diff = project.run("diff", "-m", "Cheaper");

        diff.assertFailed(1, """
                lockstep diff: Cannot write %1$s/changelog/video-requests/0002-cheaper.sql: it is there already.
                """.formatted(folder));
        assertThat(project.contents("changelog")).isEqualTo(before);
    }

    @Test
    void folderThatCannotBeWrittenIsNamedAndNothingIsHalfWritten() throws IOException {
        silenceVideos();
        Map<String, String> before = project.contents("changelog");
        Path changelog = project.file("changelog/video-requests");
        assertThat(changelog.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(changelog), "root may write everywhere");
            project.run("diff", "-m", "Cheaper").assertFailed(1, """
                    lockstep diff: Cannot write %s/%s: permission denied.
                    """.formatted(folder, VIDEO_FILE));
            assertThat(project.contents("changelog")).isEqualTo(before);
        } finally {
            assertThat(changelog.toFile().setWritable(true)).isTrue();
        }
    }

    private void silenceVideos() {
        project.edit(REQUEST, "@ColumnDefault(\"true\")", "@ColumnDefault(\"false\")")
                .compile();
    }

    private void widenTitles() {
        project.edit(
                        CHART,
                        "@Column(name = \"title\", length = 255, nullable = false)",
                        "@Column(name = \"title\", length = 300, nullable = false)")
                .compile();
    }

    private void dropColumn() {
        project.edit(
                        REQUEST,
                        "    @Column(name = \"error_message\"",
                        "    @jakarta.persistence.Transient\n    @Column(name = \"error_message\"")
                .compile();
    }
}
