package dev.lockstep.catalog;

import java.util.Locale;

/** The kinds of schema object that a catalogue holds, in the order in which reports list them. */
public enum Kind {
    SCHEMA(Declared.BY_ENTITIES),
    EXTENSION(Declared.BY_ENTITIES),
    ENUM_TYPE(Declared.BY_HAND),
    DOMAIN(Declared.BY_HAND),
    COMPOSITE_TYPE(Declared.BY_HAND),
    ROUTINE(Declared.BY_HAND),
    SEQUENCE(Declared.BY_ENTITIES),
    TABLE(Declared.BY_ENTITIES),
    COLUMN(Declared.BY_ENTITIES),
    CONSTRAINT(Declared.BY_ENTITIES),
    INDEX(Declared.BY_ENTITIES),
    STATISTICS(Declared.BY_HAND),
    VIEW(Declared.BY_HAND),
    MATERIALIZED_VIEW(Declared.BY_HAND),
    RULE(Declared.BY_HAND),
    TRIGGER(Declared.BY_HAND),
    POLICY(Declared.BY_HAND),
    /** Anything that has no record of its own: see {@link OtherObject}. */
    OTHER(Declared.BY_HAND);

    private enum Declared {
        BY_ENTITIES,
        BY_HAND
    }

    private final Declared declared;

    Kind(Declared declared) {
        this.declared = declared;
    }

    /**
     * Whether an entity can declare objects of this kind, so that one which the changelog makes and no entity declares
     * is a difference. The other kinds belong to hand-written change sets.
     */
    public boolean isDeclaredByEntities() {
        return declared == Declared.BY_ENTITIES;
    }

    /** The kind in words, as PostgreSQL's documentation writes it: {@code "materialized view"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
