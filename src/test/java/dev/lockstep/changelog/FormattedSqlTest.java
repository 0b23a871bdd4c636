package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedSqlTest {

    @Test
    void fileReadsAsAPersonWouldLayItOut() {
        NewChangeSet table = new NewChangeSet(
                "0002-create-table-songs",
                "Song.java: songs of a guild",
                List.of("""
                        CREATE TABLE songs (
                          id serial PRIMARY KEY,
                          title text NOT NULL DEFAULT 'Untitled; ?'
                        )""", "CREATE INDEX idx_songs_title ON songs (title)"),
                List.of("DROP INDEX idx_songs_title", "DROP TABLE songs"));
        NewChangeSet extension = new NewChangeSet(
                "0002-create-extension-pg_trgm", "", List.of("CREATE EXTENSION IF NOT EXISTS pg_trgm"), List.of());
        assertThat(FormattedSql.text(List.of(table, extension))).isEqualTo("""
                --liquibase formatted sql

                --changeset lockstep:0002-create-table-songs splitStatements:false stripComments:false rollbackSplitStatements:false
                --comment: Song.java: songs of a guild
                CREATE TABLE songs (
                  id serial PRIMARY KEY,
                  title text NOT NULL DEFAULT 'Untitled; ?'
                );
                CREATE INDEX idx_songs_title ON songs (title);
                --rollback DROP INDEX idx_songs_title;
                --rollback DROP TABLE songs;

                --changeset lockstep:0002-create-extension-pg_trgm splitStatements:false stripComments:false
                CREATE EXTENSION IF NOT EXISTS pg_trgm;
                --rollback empty
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0001-create-table-songs        | 0001-create-table-songs
                    add column "Über" to songs     | add-column-Uber-to-songs
                    a:b c/d                        | a-b-c-d
                    日本                           | change
                    ''                             | change
                    """)
    void idsAreSafe(String id, String written) {
        assertThat(text(id)).contains("--changeset lockstep:" + written + " split");
    }

    @Test
    void idsAreUniqueAsLiquibaseComparesThem() {
        assertThat(text("add-title", "add-Title", "add title", "add-title-2"))
                .contains("lockstep:add-title ", "lockstep:add-Title-2 ", "lockstep:add-title-3 ", ":add-title-2-2 ");
    }

    @Test
    void commentStaysOnOneLine() {
        NewChangeSet changeSet =
                new NewChangeSet("x", " two\r\n--rollback\tlines\u2028three ", List.of("SELECT 1"), List.of());
        assertThat(FormattedSql.text(List.of(changeSet))).contains("\n--comment: two --rollback lines three\nSELECT");
    }

    @Test
    void rollbackHasNoBlankLine() {
        NewChangeSet changeSet = new NewChangeSet(
                "x",
                "",
                List.of("SELECT 1"),
                List.of("DROP TABLE a\n\n  CASCADE", "COMMENT ON TABLE b IS 'one\n\nthree'"));
        assertThat(FormattedSql.text(List.of(changeSet))).endsWith("""
                --rollback DROP TABLE a
                --rollback   CASCADE;
                --rollback COMMENT ON TABLE b IS E'one\\n'
                --rollback '\\n'
                --rollback 'three';
                """);
    }

    @Test
    void sameChangeSetsGiveSameText() {
        assertThat(text("a", "b")).isEqualTo(text("a", "b"));
    }

    @Test
    void changeSetWithoutStatementIsRefused() {
        assertThatThrownBy(() -> new NewChangeSet("x", "", List.of(), List.of("DROP TABLE a")))
                .hasMessage("change set x has no statement");
    }

    private static String text(String... ids) {
        return FormattedSql.text(List.of(ids).stream()
                .map(id -> new NewChangeSet(id, "", List.of("SELECT 1"), List.of()))
                .toList());
    }
}
