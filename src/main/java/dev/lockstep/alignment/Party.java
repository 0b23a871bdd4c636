package dev.lockstep.alignment;

import java.util.Locale;

/** The three that are to agree. Changes go from the first to the last: from entities to changelog to database. */
public enum Party {
    /** What the entity classes declare. */
    ENTITIES,
    /** What the change sets give. */
    CHANGELOG,
    /** What a live database has. */
    DATABASE;

    /** The party in a word: {@code entities}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
