package dev.lockstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.CheckResult.Extent;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding;
import dev.lockstep.alignment.Finding.Code;
import dev.lockstep.alignment.Finding.Fact;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckReportTest {

    private static final ObjectName SONGS = ObjectName.table("public", "songs");
    private static final String CHANGE_SET = "changelog/songs/0001-initial.sql::0001-create-table-songs::lockstep";

    private static final SystemResult IN_STEP =
            new SystemResult("films", "changelog/films/changelog.yaml", new Extent(1, 18, 5, 4), List.of(), List.of());

    private static final SystemResult OUT_OF_STEP = new SystemResult(
            "songs",
            "changelog/songs/changelog.yaml",
            new Extent(2, 22, 3, 1),
            List.of(
                    new Finding(
                            Code.DIFFERENT,
                            ObjectName.of(Kind.COLUMN, SONGS, "title"),
                            List.of(
                                    new Fact("type", "character varying(300)", "character varying(255)"),
                                    new Fact("not null", null, "not null")),
                            new Origin("org.example.Song", "title", CHANGE_SET),
                            "column songs.title: type: entities have character varying(300), changelog has"
                                    + " character varying(255)"),
                    new Finding(
                            Code.ENTITIES_ONLY,
                            ObjectName.of(Kind.INDEX, "public", "idx_songs_title"),
                            List.of(new Fact(
                                    "definition", "CREATE INDEX idx_songs_title ON songs USING btree (title)", null)),
                            new Origin("org.example.Song", null, null),
                            "index idx_songs_title: entities have ..., changelog has none"),
                    new Finding(
                            Code.HIBERNATE_VALIDATE,
                            null,
                            List.of(),
                            new Origin(null, null, null),
                            "Hibernate's validate says: wrong column type")),
            List.of("text search configuration plain: PostgreSQL has no one definition of it"));

    @Test
    void a_system_in_step_is_one_line() {
        String text = CheckText.of(new CheckResult("PostgreSQL 18.6, embedded", List.of(IN_STEP)), Style.PLAIN);

        assertThat(text).isEqualTo("""
                films  in step      1 table, 18 columns, 5 constraints, 4 indexes

                1 system in step: entities and changelog give the same schema on PostgreSQL 18.6, embedded, and Hibernate's validate passes.
                """);
    }

    @Test
    void every_difference_is_told_with_both_sides_the_field_and_the_change_set() {
        String text =
                CheckText.of(new CheckResult("PostgreSQL 18.6, embedded", List.of(IN_STEP, OUT_OF_STEP)), Style.PLAIN);

        assertThat(text).isEqualTo("""
                films  in step      1 table, 18 columns, 5 constraints, 4 indexes
                songs  out of step  2 tables, 22 columns, 3 constraints, 1 index

                    column songs.title differs
                        type      entities   character varying(300)
                                  changelog  character varying(255)
                        not null  entities   none
                                  changelog  not null
                        declared by  org.example.Song.title
                        made by      %s

                    index idx_songs_title is not in the changelog
                        definition  entities   CREATE INDEX idx_songs_title ON songs USING btree (title)
                                    changelog  none
                        declared by  org.example.Song

                    Hibernate's validate says: wrong column type
                    not compared: text search configuration plain: PostgreSQL has no one definition of it

                3 differences in 1 system of 2, found on PostgreSQL 18.6, embedded.
                Where the entities are right, lockstep diff -m "what changed" writes the change sets.
                """.formatted(CHANGE_SET));
    }

    @Test
    void colours_are_for_terminals_only() {
        CheckResult result = new CheckResult("PostgreSQL 18.6, embedded", List.of(OUT_OF_STEP));

        assertThat(CheckText.of(result, Style.PLAIN)).doesNotContain("\u001b");
        assertThat(CheckText.of(result, Style.COLOUR)).contains("\u001b[31mout of step\u001b[0m");
    }

    @Test
    void json_has_the_same_with_stable_codes() {
        JsonNode json = JsonMapper.shared()
                .readTree(CheckJson.of(new CheckResult("PostgreSQL 18.6, embedded", List.of(IN_STEP, OUT_OF_STEP))));

        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("inStep").asBoolean()).isFalse();
        assertThat(json.at("/systems/0/inStep").asBoolean()).isTrue();
        JsonNode finding = json.at("/systems/1/findings/0");
        assertThat(finding.path("code").asString()).isEqualTo("different");
        assertThat(finding.at("/object/kind").asString()).isEqualTo("column");
        assertThat(finding.at("/object/table").asString()).isEqualTo("songs");
        assertThat(finding.at("/facts/0/entities").asString()).isEqualTo("character varying(300)");
        assertThat(finding.at("/facts/1/entities").isNull()).isTrue();
        assertThat(finding.path("entity").asString()).isEqualTo("org.example.Song");
        assertThat(finding.path("field").asString()).isEqualTo("title");
        assertThat(finding.path("changeSet").asString()).isEqualTo(CHANGE_SET);
        assertThat(json.at("/systems/1/findings/1/code").asString()).isEqualTo("entities-only");
        assertThat(json.at("/systems/1/findings/2/object").isNull()).isTrue();
        assertThat(json.at("/systems/1/notCompared/0").asString()).startsWith("text search configuration plain");
    }
}
