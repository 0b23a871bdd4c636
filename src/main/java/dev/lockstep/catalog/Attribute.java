package dev.lockstep.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One fact about a schema object, as two objects of one name are compared by it.
 *
 * @param name what the fact is called in reports: {@code type}, {@code default}, {@code definition}
 * @param value the fact as PostgreSQL prints it; null where the object has none
 */
public record Attribute(String name, @Nullable String value) {

    static Attribute of(String name, @Nullable Object value) {
        return new Attribute(name, value == null ? null : value.toString());
    }

    /** A fact that is a list of texts that nobody can take for two, as SQL is; an empty one is none. */
    static Attribute of(String name, Iterable<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(text.isEmpty() ? "" : ", ").append(value);
        }
        return new Attribute(name, text.isEmpty() ? null : text.toString());
    }

    /** Free text as an SQL literal, so that it ends where it ends. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A fact that holds or does not; one that does not is none. */
    static Attribute flag(String name, boolean holds) {
        return new Attribute(name, holds ? "yes" : null);
    }
}
