package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;
import java.nio.charset.StandardCharsets;

/**
 * The names that PostgreSQL gives by itself ({@code makeObjectName} in its source): table, column and a label joined
 * by underscores, the longer of the first two shortened until the whole has 63 bytes.
 */
public final class DefaultNames {

    private static final int MAX_BYTES = 63;

    private DefaultNames() {}

    /** The sequence behind a serial or identity column. */
    public static String sequence(ObjectName column) {
        return join(column.relation(), column.name(), "seq");
    }

    /** A table's primary key. */
    public static String primaryKey(ObjectName table) {
        return join(table.name(), "", "pkey");
    }

    /** The NOT NULL constraint of a column, from PostgreSQL 18 on. */
    public static String notNull(ObjectName column) {
        return join(column.relation(), column.name(), "not_null");
    }

    private static String join(String table, String column, String label) {
        int overhead = label.length() + 1 + (column.isEmpty() ? 0 : 1);
        int room = MAX_BYTES - overhead;
        int tableBytes = bytes(table);
        int columnBytes = bytes(column);
        while (tableBytes + columnBytes > room) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        String head = clip(table, tableBytes);
        return (column.isEmpty() ? head : head + "_" + clip(column, columnBytes)) + "_" + label;
    }

    /** The longest beginning of whole characters that has at most so many bytes. */
    private static String clip(String text, int bytes) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
