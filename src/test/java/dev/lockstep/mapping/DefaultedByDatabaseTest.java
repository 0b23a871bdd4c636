package dev.lockstep.mapping;

import static dev.lockstep.mapping.WrongUses.assertWrong;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.Test;

class DefaultedByDatabaseTest {

    private static final String EMBEDDED =
            ": @DefaultedByDatabase is in an embeddable or a composite key, where Hibernate"
                    + " cannot read single columns back: put the attribute into the entity itself";

    @Entity
    static class NoDefault {
        @Id
        Integer id;

        @DefaultedByDatabase
        @Column(name = "created_by")
        String createdBy;
    }

    @Entity
    static class NoDefaultOfKey {
        @Id
        @DefaultedByDatabase
        Integer id;
    }

    @Test
    void aColumnWithoutDefaultIsRefused() {
        String mend = ", which has no default: add @ColumnDefault(\"…\") or @Column(columnDefinition = \"serial\"), or"
                + " leave the annotation out";
        assertWrong(
                "DefaultedByDatabaseTest$NoDefault.createdBy: @DefaultedByDatabase is on the column created_by" + mend,
                NoDefault.class);
        assertWrong(
                "DefaultedByDatabaseTest$NoDefaultOfKey.id: @DefaultedByDatabase is on the column id" + mend,
                NoDefaultOfKey.class);
    }

    @Embeddable
    static class Part {
        @DefaultedByDatabase
        @ColumnDefault("1")
        Integer number;
    }

    @Entity
    static class Whole {
        @Id
        Integer id;

        @Embedded
        Part part;
    }

    @Entity
    static class WithKeyOfParts {
        @EmbeddedId
        Part id;
    }

    @Test
    void anEmbeddableIsRefused() {
        assertWrong("DefaultedByDatabaseTest$Whole.number" + EMBEDDED, Whole.class);
        assertWrong("DefaultedByDatabaseTest$WithKeyOfParts.number" + EMBEDDED, WithKeyOfParts.class);
    }

    @Entity
    static class Versioned {
        @Id
        Integer id;

        @Version
        @DefaultedByDatabase
        @ColumnDefault("1")
        Integer version;
    }

    @Test
    void theVersionIsRefused() {
        assertWrong(
                "DefaultedByDatabaseTest$Versioned.version: @DefaultedByDatabase is on the @Version, which Hibernate"
                        + " starts itself: leave the annotation out",
                Versioned.class);
    }

    @Entity
    static class Associated {
        @Id
        Integer id;

        @ManyToOne
        @JoinColumn(name = "parent_id")
        @DefaultedByDatabase
        @ColumnDefault("1")
        Associated parent;
    }

    @Test
    void anAssociationIsRefused() {
        assertWrong(
                "DefaultedByDatabaseTest$Associated.parent: @DefaultedByDatabase is on an attribute that is not a single"
                        + " column with a value of its own: leave the annotation out",
                Associated.class);
    }
}
