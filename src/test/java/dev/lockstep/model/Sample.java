package dev.lockstep.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value as the entity has it and as SQL writes it.
 *
 * @param value what the attribute holds
 * @param sql an expression that is the same for PostgreSQL
 */
record Sample(@Nullable Object value, String sql) {

    static final Sample NULL = new Sample(null, "NULL");

    /** A value that SQL writes as a quoted literal of a type. */
    static Sample literal(Object value, String text, String type) {
        return new Sample(value, quoted(text) + "::" + type);
    }

    /** An array; each element has its own SQL. */
    static Sample array(List<Sample> elements, String type) {
        String sql = elements.stream().map(Sample::sql).collect(Collectors.joining(", ", "ARRAY[", "]::" + type));
        return new Sample(elements.stream().map(Sample::value).collect(Collectors.toList()), sql);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
