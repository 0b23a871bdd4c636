package dev.lockstep.mapping;

import static dev.lockstep.mapping.WrongUses.assertWrong;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;

class PgExtensionTest {

    @Entity
    @Table(name = "first")
    @PgExtension(name = "uuid-ossp")
    @PgExtension(name = "pg_trgm", schema = "Tools")
    static class First {
        @Id
        Integer id;
    }

    @Entity
    @Table(name = "second")
    @PgExtension(name = "uuid-ossp")
    static class Second {
        @Id
        Integer id;
    }

    @Test
    void eachIsCreatedOnceBeforeTheTables() {
        assertThat(Declared.createStatements(First.class, Second.class))
                .containsExactly(
                        "create extension if not exists \"uuid-ossp\"",
                        "create schema if not exists \"Tools\"",
                        "create extension if not exists pg_trgm schema \"Tools\"",
                        "create table first (id integer not null, primary key (id))",
                        "create table second (id integer not null, primary key (id))");
    }

    @Test
    void extensionsAreNotDropped() {
        assertThat(Declared.dropStatements(First.class)).noneMatch(statement -> statement.contains("extension"));
    }

    @Entity
    @PgExtension(name = "pg_trgm")
    static class Elsewhere {
        @Id
        Integer id;
    }

    @Test
    void oneExtensionInTwoSchemasIsRefused() {
        assertWrong(
                "PgExtensionTest$Elsewhere: @PgExtension(name = \"pg_trgm\") wants no schema in particular, but"
                        + " dev.lockstep.mapping.PgExtensionTest$First wants schema Tools: an extension is installed"
                        + " once, so say the same schema in both",
                First.class,
                Elsewhere.class);
    }

    @Entity
    @PgExtension(name = "")
    static class Nameless {
        @Id
        Integer id;
    }

    @Test
    void noNameIsRefused() {
        assertWrong(
                "PgExtensionTest$Nameless: @PgExtension(name = \"\") has no name: give it the extension's, such as"
                        + " \"pg_trgm\"",
                Nameless.class);
    }

    @Embeddable
    @PgExtension(name = "pg_trgm")
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
    void anEmbeddableIsRefused() {
        assertWrong(
                "PgExtensionTest$Part: @PgExtension is on an embeddable, which has no table: put it on the entities that"
                        + " embed it",
                Whole.class);
    }
}
