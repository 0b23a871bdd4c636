package dev.lockstep.hibernate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.jspecify.annotations.Nullable;

/** Names as PostgreSQL has them in its catalogue, given how Hibernate writes them. */
final class PgNames {

    /** NAMEDATALEN - 1. */
    private static final int LONGEST = 63;

    private PgNames() {}

    /** Quoted names as they are, others folded to lower case, long ones cut. */
    static String of(Identifier identifier) {
        return cut(
                identifier.isQuoted()
                        ? identifier.getText()
                        : identifier.getText().toLowerCase(Locale.ROOT));
    }

    /** The same for a name that may carry its quotes. */
    static String of(String written) {
        return of(Identifier.toIdentifier(written));
    }

    /**
     * The name that PostgreSQL gives a constraint or sequence that has none: {@code <table>_<column>_check}; the longer
     * of the two is cut as long as the whole does not fit.
     *
     * @param table the table's name
     * @param column the column's name; null for constraints of the table
     * @param label what stands at the end: {@code check}, {@code pkey}, {@code seq}
     */
    static String generated(String table, @Nullable String column, String label) {
        int room = LONGEST - label.length() - 1 - (column == null ? 0 : 1);
        String first = table;
        String second = column == null ? "" : column;
        while (bytes(first) + bytes(second) > room) {
            if (bytes(first) > bytes(second)) {
                first = first.substring(0, first.offsetByCodePoints(first.length(), -1));
            } else {
                second = second.substring(0, second.offsetByCodePoints(second.length(), -1));
            }
        }
        return first + (column == null ? "" : "_" + second) + "_" + label;
    }

    private static String cut(String name) {
        String cut = name;
        while (bytes(cut) > LONGEST) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
