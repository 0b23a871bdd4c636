package dev.lockstep.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names that PostgreSQL 18 gives to NOT NULL constraints by itself: {@code <table>_<column>_not_null}, cut to 63
 * bytes, with the first number that is free in the schema where that is taken. Follows {@code makeObjectName} and
 * {@code ChooseRelationName} of
 * <a href="https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c">indexcmds.c</a>.
 */
final class NotNullNames {

    private static final int LONGEST = 63;
    private static final String LABEL = "not_null";

    private final Map<String, Set<String>> taken = new HashMap<>();

    /** That a constraint of this name stands in this schema. */
    void take(String schema, String constraint) {
        taken.computeIfAbsent(schema, name -> new HashSet<>()).add(constraint);
    }

    /**
     * Whether PostgreSQL may have chosen this name: a number counts only where the names before it are taken, for
     * otherwise somebody has written it.
     */
    boolean isGenerated(ObjectName table, String column, String constraint) {
        Set<String> names = taken.getOrDefault(table.schema(), Set.of());
        String candidate = candidate(table.name(), column, LABEL);
        for (int number = 1; !candidate.equals(constraint) && names.contains(candidate); number++) {
            candidate = candidate(table.name(), column, LABEL + number);
        }
        return candidate.equals(constraint);
    }

    /** The name for a domain's NOT NULL, where that is free. */
    static String ofDomain(String domain) {
        byte[] utf8 = domain.getBytes(StandardCharsets.UTF_8);
        return clip(utf8, Math.min(utf8.length, LONGEST - LABEL.length() - 1)) + "_" + LABEL;
    }

    /** Table, column and label with underscores between; the longer one of the first two gives way until it fits. */
    static String candidate(String table, String column, String label) {
        byte[] first = table.getBytes(StandardCharsets.UTF_8);
        byte[] second = column.getBytes(StandardCharsets.UTF_8);
        int room = LONGEST - label.length() - 2;
        int firstLength = first.length;
        int secondLength = second.length;
        while (firstLength + secondLength > room) {
            if (firstLength > secondLength) {
                firstLength--;
            } else {
                secondLength--;
            }
        }
        return clip(first, firstLength) + "_" + clip(second, secondLength) + "_" + label;
    }

    /** So many bytes, and no piece of a character. */
    private static String clip(byte[] utf8, int length) {
        int end = length;
        while (end > 0 && end < utf8.length && (utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }
}
