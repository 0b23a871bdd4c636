package dev.lockstep.ddl;

import dev.lockstep.diff.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When changing a column's type wants a USING: PostgreSQL by itself uses assignment casts alone
 * (<a href="https://www.postgresql.org/docs/current/sql-createcast.html">CREATE CAST</a>). Where there is no cast from
 * the one type to the other at all, text is the bridge.
 */
final class Conversions {

    private static final Set<String> STRINGS = Set.of("text", "character varying", "character", "bpchar", "name");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    /** Families within which every type is cast to every other on assignment. */
    private static final List<Set<String>> FAMILIES = List.of(
            STRINGS,
            NUMBERS,
            Set.of("json", "jsonb"),
            Set.of("inet", "cidr"),
            Set.of("bit", "bit varying"),
            Set.of("time without time zone", "time with time zone"));

    private static final String DATE = "date";
    private static final String TIMESTAMP = "timestamp without time zone";
    private static final String TIMESTAMPTZ = "timestamp with time zone";

    /** Types between which there is a cast, though not on assignment. */
    private static final List<Set<String>> CAST = List.of(
            Set.of("boolean", "integer"),
            Set.of("bit", "integer"),
            Set.of("bit", "bigint"),
            Set.of("money", "numeric"),
            Set.of("time without time zone", "interval"),
            Set.of(DATE, TIMESTAMP));

    private final String value;
    private final DataType old;
    private final DataType now;
    private final String type;

    private Conversions(String column, String before, String after) {
        this.value = Identifiers.quote(column);
        this.old = DataType.parse(before);
        this.now = DataType.parse(after);
        this.type = TypeNames.of(after);
    }

    /** The expression that stands after USING; nothing where PostgreSQL needs none. */
    static Optional<String> using(String column, String before, String after) {
        return new Conversions(column, before, after).using();
    }

    private Optional<String> using() {
        if (old.hasSameBase(now)) {
            return Optional.empty();
        }
        if (old.isArray() != now.isArray()) {
            return Optional.of(old.isArray() ? fromArray() : toArray());
        }
        if (isIn(FAMILIES) || STRINGS.contains(now.base())) {
            return Optional.empty();
        }
        return Optional.of(old.isArray() ? cast() : atUtc().orElseGet(this::cast));
    }

    private boolean isIn(List<Set<String>> families) {
        return families.stream().anyMatch(family -> family.contains(old.base()) && family.contains(now.base()));
    }

    /** What lies between times with and without a zone is read as UTC, not as the zone of whoever runs it. */
    private Optional<String> atUtc() {
        if ((old.base().equals(TIMESTAMPTZ) && now.base().equals(TIMESTAMP))
                || (old.base().equals(TIMESTAMP) && now.base().equals(TIMESTAMPTZ))) {
            return Optional.of(value + " AT TIME ZONE 'UTC'");
        }
        if (old.base().equals(TIMESTAMPTZ) && now.base().equals(DATE)) {
            return Optional.of("(" + value + " AT TIME ZONE 'UTC')::date");
        }
        return old.base().equals(DATE) && now.base().equals(TIMESTAMPTZ)
                ? Optional.of(value + "::timestamp AT TIME ZONE 'UTC'")
                : Optional.empty();
    }

    private String cast() {
        boolean fromJson = old.base().equals("jsonb")
                && (NUMBERS.contains(now.base()) || now.base().equals("boolean"));
        boolean direct = STRINGS.contains(old.base()) || fromJson || isIn(CAST);
        return direct ? value + "::" + type : value + (old.isArray() ? "::text[]::" : "::text::") + type;
    }

    /** An array as PostgreSQL prints it, or its first element. */
    private String fromArray() {
        return STRINGS.contains(now.base()) ? value + "::" + type : value + "[1]::text::" + type;
    }

    /** What looks like an array is read as one, so that a column that was one gets its elements back. */
    private String toArray() {
        String element = "ARRAY[" + value + "]::text[]" + (type.equals("text[]") ? "" : "::" + type);
        if (!STRINGS.contains(old.base())) {
            return "CASE WHEN " + value + " IS NOT NULL THEN " + element + " END";
        }
        return "CASE WHEN " + value + " LIKE '{%}' THEN " + value + "::" + type + " WHEN " + value
                + " IS NOT NULL THEN " + element + " END";
    }
}
