package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.cli.Lockstep.Result;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check --format json} says to machines: its keys and codes are stable. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckJsonIT {

    private JsonNode report;

    @BeforeAll
    void checkProjectThatIsOutOfStep(@TempDir Path folder) {
        Result check = ProjectCopy.of(folder, "chord-charts", "video-requests")
                .edit("src/model/video/VideoRequest.java", "@ColumnDefault(\"true\")", "@ColumnDefault(\"false\")")
                .edit(
                        "src/model/video/VideoRequest.java",
                        "    @Column(name = \"error_message\"",
                        "    @Column(name = \"caption\", columnDefinition = \"text\")\n"
                                + "    private @Nullable String caption;\n\n"
                                + "    @jakarta.persistence.Transient\n    @Column(name = \"error_message\"")
                .compile()
                .run("check", "--format", "json");
        assertThat(check.exitCode()).as(check.toString()).isEqualTo(3);
        assertThat(check.err()).isEmpty();
        report = JsonMapper.shared().readTree(check.out());
    }

    @Test
    void summaryIsThere() {
        assertThat(report.get("version").intValue()).isEqualTo(1);
        assertThat(report.get("inStep").booleanValue()).isFalse();
        assertThat(report.get("server").stringValue()).startsWith("embedded PostgreSQL 18.");
        assertThat(report.get("systems")).hasSize(2);
    }

    @Test
    void systemInStepHasNoFindings() {
        assertThat(report.get("systems").get(0)).isEqualTo(json("""
                {"system": "chord-charts", "inStep": true, "changelog": "changelog/chord-charts/changelog.yaml",
                 "compared": {"tables": 2, "columns": 22, "constraints": 3, "indexes": 8},
                 "findings": [], "notCompared": []}"""));
    }

    @Test
    void systemOutOfStepHasFindings() {
        JsonNode system = report.get("systems").get(1);

        assertThat(system.get("inStep").booleanValue()).isFalse();
        assertThat(StreamSupport.stream(system.get("findings").spliterator(), false)
                        .map(finding -> finding.get("code").stringValue()))
                .containsExactly("entities-only", "changelog-only", "different", "hibernate-validate");
    }

    @Test
    void objectThatOnlyTheEntitiesHave() {
        assertThat(finding("entities-only")).isEqualTo(json("""
                {"code": "entities-only",
                 "message": "column video_requests.caption: entities have text, changelog has none",
                 "object": {"kind": "column", "schema": "public", "table": "video_requests", "name": "caption"},
                 "facts": [{"attribute": "definition", "entities": "text", "changelog": null}],
                 "alone": "entities", "entity": "model.video.VideoRequest", "field": "caption", "changeSet": null}"""));
    }

    @Test
    void objectThatOnlyTheChangelogHas() {
        assertThat(finding("changelog-only")).isEqualTo(json("""
                {"code": "changelog-only",
                 "message": "column video_requests.error_message: entities have none, changelog has text",
                 "object": {"kind": "column", "schema": "public", "table": "video_requests", "name": "error_message"},
                 "facts": [{"attribute": "definition", "entities": null, "changelog": "text"}],
                 "alone": "entities", "entity": "model.video.VideoRequest", "field": null,
                 "changeSet": "changelog/video-requests/0001-initial.sql::0001-create-table-video_requests::lockstep"}"""));
    }

    @Test
    void objectThatBothHaveDifferently() {
        assertThat(finding("different")).isEqualTo(json("""
                {"code": "different",
                 "message": "column video_requests.generate_audio: default: entities have false, changelog has true",
                 "object": {"kind": "column", "schema": "public", "table": "video_requests", "name": "generate_audio"},
                 "facts": [{"attribute": "default", "entities": "false", "changelog": "true"}],
                 "alone": "entities", "entity": "model.video.VideoRequest", "field": "generateAudio",
                 "changeSet": "changelog/video-requests/0001-initial.sql::0001-create-table-video_requests::lockstep"}"""));
    }

    @Test
    void objectionOfHibernatesValidate() {
        assertThat(finding("hibernate-validate")).isEqualTo(json("""
                {"code": "hibernate-validate",
                 "message": "Hibernate's validate says: missing column [caption] in table [video_requests]",
                 "object": null, "facts": [], "alone": "entities", "entity": null, "field": null, "changeSet": null}"""));
    }

    private JsonNode finding(String code) {
        for (JsonNode finding : report.get("systems").get(1).get("findings")) {
            if (finding.get("code").stringValue().equals(code)) {
                return finding;
            }
        }
        throw new AssertionError("No finding " + code + " in " + report);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
