package dev.lockstep.ddl;

import dev.lockstep.diff.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When changing a column's type wants a USING: PostgreSQL by itself uses assignment casts alone
 * (<a href="https://www.postgresql.org/docs/current/sql-createcast.html">CREATE CAST</a>).
 */
final class Conversions {

    private static final Set<String> STRINGS = Set.of("text", "character varying", "character", "bpchar", "name");

    /** Families within which every type is cast to every other on assignment. */
    private static final List<Set<String>> FAMILIES = List.of(
            STRINGS,
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("json", "jsonb"),
            Set.of("inet", "cidr"),
            Set.of("bit", "bit varying"),
            Set.of("time without time zone", "time with time zone"));

    private static final String TIMESTAMP = "timestamp without time zone";
    private static final String TIMESTAMPTZ = "timestamp with time zone";

    private Conversions() {}

    /** The expression that stands after USING; nothing where PostgreSQL needs none. */
    static Optional<String> using(String column, String before, String after) {
        DataType old = DataType.parse(before);
        DataType now = DataType.parse(after);
        String value = Identifiers.quote(column);
        String type = TypeNames.of(after);
        if (old.hasSameBase(now)) {
            return Optional.empty();
        }
        if (old.isArray() != now.isArray()) {
            return Optional.of(old.isArray() ? fromArray(value, now, type) : toArray(value, old, type));
        }
        boolean timestamps = Set.of(old.base(), now.base()).equals(Set.of(TIMESTAMP, TIMESTAMPTZ));
        if (timestamps && !old.isArray()) {
            // Without it the result would depend on the time zone of whoever runs it.
            return Optional.of(value + " AT TIME ZONE 'UTC'");
        }
        if (isAssigned(old, now)) {
            return Optional.empty();
        }
        boolean known = isKnown(old) || isKnown(now);
        return Optional.of(
                known ? value + "::" + type : value + "::" + (old.isArray() ? "text[]" : "text") + "::" + type);
    }

    private static boolean isAssigned(DataType old, DataType now) {
        return FAMILIES.stream().anyMatch(family -> family.contains(old.base()) && family.contains(now.base()))
                || STRINGS.contains(now.base());
    }

    /** Whether a cast by name can be relied on; between two types of somebody's own, text is the bridge. */
    private static boolean isKnown(DataType type) {
        return STRINGS.contains(type.base())
                || FAMILIES.stream().anyMatch(family -> family.contains(type.base()))
                || Set.of("boolean", "uuid", "date", "interval", "bytea", TIMESTAMP, TIMESTAMPTZ, "hstore", "xml")
                        .contains(type.base());
    }

    /** An array as PostgreSQL prints it, or its one element. */
    private static String fromArray(String value, DataType now, String type) {
        return STRINGS.contains(now.base()) ? value + "::" + type : value + "[1]::" + type;
    }

    /** What looks like an array is read as one, so that a column that was one gets its elements back. */
    private static String toArray(String value, DataType old, String type) {
        String element = "ARRAY[" + value + "]::" + type;
        if (!STRINGS.contains(old.base())) {
            return "CASE WHEN " + value + " IS NOT NULL THEN " + element + " END";
        }
        return "CASE WHEN " + value + " LIKE '{%}' THEN " + value + "::" + type + " WHEN " + value
                + " IS NOT NULL THEN " + element + " END";
    }
}
