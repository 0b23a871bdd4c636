package dev.lockstep.catalog;

import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.ColumnValue;
import dev.lockstep.catalog.Column.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code pg_attribute}: a column of a table or view, a member of a composite type.
 *
 * @param sqlName the name as SQL writes it, in quotes where it needs them
 * @param notNull with the constraint's name, whatever that is; null where it is nullable
 * @param identity whether it is an identity column; a partition's has no sequence of its own and {@code NoDefault}
 * @param origin where the column and its NOT NULL come from
 * @param pieces the addresses of its default, its identity sequence, its NOT NULL constraint
 */
record ColumnRow(
        int position,
        String name,
        String sqlName,
        String type,
        @Nullable String collation,
        @Nullable NotNull notNull,
        ColumnValue value,
        boolean identity,
        ColumnStorage storage,
        @Nullable String comment,
        Origin origin,
        List<Address> pieces) {

    /**
     * Whether the table declares them itself; otherwise it only has them from its parents.
     *
     * @param local the column
     * @param localNotNull its NOT NULL
     */
    record Origin(boolean local, boolean localNotNull) {}

    /** Whether an inherited column is otherwise than it came from this parent: {@code pg_dump} writes what is. */
    boolean differsFrom(ColumnRow parent) {
        boolean ownNotNull = notNull != null && parent.notNull == null;
        boolean ownValue = !identity && !value.equals(parent.value);
        boolean ownStorage = !Objects.equals(storage.storage(), parent.storage.storage())
                || !Objects.equals(storage.compression(), parent.storage.compression());
        boolean ownStatistics =
                storage.statisticsTarget() != null || !storage.options().isEmpty();
        return ownNotNull || ownValue || ownStorage || ownStatistics || comment != null;
    }

    /** Name, type and collation as SQL. */
    String declaration() {
        return sqlName + " " + type + (collation == null ? "" : " COLLATE " + collation);
    }

    /** The declaration and, in words, everything that a view's column can have got by ALTER and COMMENT. */
    String description() {
        StringBuilder text = new StringBuilder(declaration());
        if (value instanceof Column.Default byDefault) {
            text.append(" default ").append(byDefault.expression());
        }
        append(text, "storage", storage.storage());
        append(text, "compression", storage.compression());
        append(text, "statistics", storage.statisticsTarget());
        append(text, "options", storage.options().isEmpty() ? null : storage.options());
        append(text, "comment", comment == null ? null : Attribute.literal(comment));
        return text.toString();
    }

    private static void append(StringBuilder text, String label, @Nullable Object fact) {
        if (fact != null) {
            text.append(' ').append(label).append(' ').append(fact);
        }
    }

    /** The column of this table, its NOT NULL constraint being called so. */
    Column of(ObjectName table, @Nullable String notNullName) {
        NotNull named = notNull == null ? null : new NotNull(notNullName, notNull.valid(), notNull.noInherit());
        return new Column(
                ObjectName.of(Kind.COLUMN, table, name),
                position,
                type,
                collation,
                named,
                value,
                storage,
                comment,
                !origin.local());
    }
}
