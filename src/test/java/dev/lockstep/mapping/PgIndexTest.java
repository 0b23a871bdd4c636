package dev.lockstep.mapping;

import static dev.lockstep.mapping.WrongUses.assertWrong;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PgIndexTest {

    @Entity
    @Table(name = "songs", schema = "music")
    @PgIndex(name = "idx_title", columns = "title")
    @PgIndex(name = "idx_lyrics", columns = "lyrics jsonb_path_ops", method = "gin", with = "fastupdate = off")
    @PgIndex(
            name = "idx_recent",
            columns = {"singer", "created_at DESC NULLS LAST"},
            where = "title is not null")
    @PgIndex(
            name = "Idx Mixed",
            columns = {"(lyrics ->> 'a)b')", "lower(title) text_pattern_ops", "\"Order\" COLLATE \"C\""},
            include = "id",
            unique = true,
            nullsNotDistinct = true,
            comment = "it's")
    static class Song {
        @Id
        @Column(name = "id")
        Integer id;

        @Column(name = "title")
        String title;

        @Column(name = "lyrics", columnDefinition = "jsonb")
        String lyrics;

        @Column(name = "\"Order\"")
        Integer order;

        @ManyToOne
        @JoinColumn(name = "singer")
        Song singer;

        @Embedded
        Times times;
    }

    @Embeddable
    static class Times {
        @Column(name = "created_at")
        Instant createdAt;
    }

    @Test
    void everyPartIsWrittenWherePostgresqlWantsIt() {
        assertThat(Declared.createStatements(Song.class))
                .contains(
                        "create index idx_title on music.songs (title)",
                        "create index idx_lyrics on music.songs using gin (lyrics jsonb_path_ops)"
                                + " with (fastupdate = off)",
                        "create index idx_recent on music.songs (singer, created_at DESC NULLS LAST)"
                                + " where title is not null",
                        "create unique index \"Idx Mixed\" on music.songs ((lyrics ->> 'a)b'),"
                                + " lower(title) text_pattern_ops, \"Order\" COLLATE \"C\") include (id)"
                                + " nulls not distinct",
                        "comment on index music.\"Idx Mixed\" is 'it''s'");
    }

    @Test
    void indexesAreDroppedBeforeTheirTables() {
        assertThat(Declared.dropStatements(Song.class))
                .containsSubsequence(
                        "drop index if exists music.\"Idx Mixed\"", "drop table if exists music.songs cascade");
    }

    @Entity
    @Table(name = "unknown_column")
    @PgIndex(name = "idx", columns = "titel DESC")
    static class UnknownColumn {
        @Id
        @Column(name = "id")
        Integer id;

        @Column(name = "title")
        String title;
    }

    @Test
    void anUnknownColumnIsRefusedWithTheNearestAndAll() {
        assertWrong(
                "PgIndexTest$UnknownColumn: @PgIndex(name = \"idx\") names the column titel, which does not exist:"
                        + " did you mean title? Columns of unknown_column: id, title",
                UnknownColumn.class);
    }

    @Entity
    @Table(name = "unknown_include")
    @PgIndex(name = "idx", columns = "id", include = "price")
    static class UnknownInclude {
        @Id
        @Column(name = "id")
        Integer id;
    }

    @Test
    void anUnknownIncludedColumnIsRefusedToo() {
        assertWrong(
                "PgIndexTest$UnknownInclude: @PgIndex(name = \"idx\") names the column price, which does not exist:"
                        + " Columns of unknown_include: id",
                UnknownInclude.class);
    }

    @Entity
    @PgIndex(
            name = "idx",
            columns = {})
    static class NoColumns {
        @Id
        Integer id;
    }

    @Test
    void noColumnsAreRefused() {
        assertWrong(
                "PgIndexTest$NoColumns: @PgIndex(name = \"idx\") has no columns:"
                        + " name at least one, or an expression in parentheses",
                NoColumns.class);
    }

    @Entity
    @PgIndex(name = " ", columns = "id")
    static class NoName {
        @Id
        Integer id;
    }

    @Test
    void noNameIsRefused() {
        assertWrong(
                "PgIndexTest$NoName: @PgIndex(name = \" \") has no name: give it one,"
                        + " so that it can be told from other indexes",
                NoName.class);
    }

    @Entity
    @PgIndex(name = "idx", columns = "(lower(id)")
    static class OpenParenthesis {
        @Id
        String id;
    }

    @Entity
    @PgIndex(name = "idx", columns = "->id")
    static class NoElement {
        @Id
        String id;
    }

    @Entity
    @PgIndex(
            name = "idx",
            columns = {"id", ""})
    static class EmptyElement {
        @Id
        String id;
    }

    @Entity
    @PgIndex(name = "idx", columns = "\"id")
    static class OpenQuote {
        @Id
        String id;
    }

    @Test
    void elementsThatAreNoneAreRefused() {
        assertWrong(
                "PgIndexTest$OpenParenthesis: @PgIndex(name = \"idx\") has the element \"(lower(id)\""
                        + " with an open parenthesis",
                OpenParenthesis.class);
        assertWrong(
                "PgIndexTest$NoElement: @PgIndex(name = \"idx\") has the element \"->id\","
                        + " which is neither a column nor an expression in parentheses",
                NoElement.class);
        assertWrong("PgIndexTest$EmptyElement: @PgIndex(name = \"idx\") has an empty element", EmptyElement.class);
        assertWrong(
                "PgIndexTest$OpenQuote: @PgIndex(name = \"idx\") has the element \"\"id\" with an open quote",
                OpenQuote.class);
    }

    @Entity
    @PgIndex(name = "idx", columns = "id", nullsNotDistinct = true)
    static class NotUnique {
        @Id
        Integer id;
    }

    @Test
    void nullsNotDistinctWithoutUniqueIsRefused() {
        assertWrong(
                "PgIndexTest$NotUnique: @PgIndex(name = \"idx\") has nullsNotDistinct without unique:"
                        + " add unique = true, or leave it out",
                NotUnique.class);
    }

    @Entity
    @PgIndex(name = "idx", columns = "id")
    @PgIndex(name = "idx", columns = "id")
    static class Twice {
        @Id
        Integer id;
    }

    @Entity
    @PgIndex(name = "idx", columns = "id")
    static class First {
        @Id
        Integer id;
    }

    @Entity
    @PgIndex(name = "idx", columns = "id")
    static class Second {
        @Id
        Integer id;
    }

    @Entity
    @Table(name = "jpa_index", indexes = @Index(name = "IDX", columnList = "id"))
    static class JpaIndex {
        @Id
        Integer id;
    }

    @Entity
    @Table(name = "jpa_unique", uniqueConstraints = @UniqueConstraint(name = "idx", columnNames = "x"))
    static class JpaUnique {
        @Id
        Integer id;

        Integer x;
    }

    @Entity
    @Table(name = "idx")
    static class NamesTable {
        @Id
        Integer id;
    }

    @Test
    void twoOfOneNameAreRefusedWhateverTheOtherIs() {
        assertTaken("Twice", "another @PgIndex, on dev.lockstep.mapping.PgIndexTest$Twice", Twice.class);
        assertTaken("Second", "another @PgIndex, on dev.lockstep.mapping.PgIndexTest$First", First.class, Second.class);
        assertTaken("First", "an @Index of table jpa_index", First.class, JpaIndex.class);
        assertTaken("First", "a unique constraint of table jpa_unique", First.class, JpaUnique.class);
        assertTaken("First", "the table idx", First.class, NamesTable.class);
    }

    @Entity
    @Table(name = "elsewhere", schema = "other")
    @PgIndex(name = "idx", columns = "id")
    static class Elsewhere {
        @Id
        Integer id;
    }

    @Test
    void theSameNameInAnotherSchemaIsAnotherIndex() {
        assertThat(Declared.createStatements(First.class, Elsewhere.class))
                .contains("create index idx on other.elsewhere (id)");
    }

    private static void assertTaken(String className, String by, Class<?>... entities) {
        assertWrong(
                "PgIndexTest$" + className + ": @PgIndex(name = \"idx\") has the name of " + by
                        + ": an index's name is unique in" + " its schema, among tables and keys too, so rename one",
                entities);
    }

    @Embeddable
    @PgIndex(name = "idx", columns = "a")
    static class Part {
        Integer a;
    }

    @Entity
    static class Whole {
        @Id
        Integer id;

        @Embedded
        Part part;
    }

    @Test
    void anEmbeddableHasNoTableToIndex() {
        assertWrong(
                "PgIndexTest$Part: @PgIndex is on an embeddable, which has no table: put it on the entities that embed it",
                Whole.class);
    }

    @MappedSuperclass
    @PgIndex(name = "idx", columns = "id")
    static class Base {
        @Id
        Integer id;
    }

    @Entity
    static class Derived extends Base {}

    @Test
    void aMappedSuperclassHasNoTableEither() {
        assertWrong(
                "PgIndexTest$Base: @PgIndex is on a superclass that has no table of its own, where it is not read: put it"
                        + " on the entity dev.lockstep.mapping.PgIndexTest$Derived",
                Derived.class);
    }
}
