package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.ColumnValue;
import dev.lockstep.catalog.Column.NoDefault;
import dev.lockstep.catalog.Column.NotNull;
import org.jspecify.annotations.Nullable;

/** The states between that a column goes through on its way from one definition to another. */
final class ColumnStates {

    private static final ColumnValue NOTHING = new NoDefault();

    private ColumnStates() {}

    static Column withNotNull(Column column, @Nullable NotNull notNull) {
        return with(column, notNull, column.value(), column.storage());
    }

    static Column withStorage(Column column, ColumnStorage storage) {
        return with(column, column.notNull(), column.value(), storage);
    }

    static Column withValue(Column column, ColumnValue value) {
        return with(column, column.notNull(), value, column.storage());
    }

    /** The column without default or identity. */
    static Column withoutValue(Column column) {
        return withValue(column, NOTHING);
    }

    /** The column as text, or an array of text, without a default: free of the type that it had. */
    static Column asText(Column column) {
        return new Column(
                column.name(),
                column.position(),
                DataType.parse(column.type()).isArray() ? "text[]" : "text",
                null,
                column.notNull(),
                NOTHING,
                ColumnStorage.DEFAULT,
                column.comment(),
                column.inherited());
    }

    private static Column with(Column column, @Nullable NotNull notNull, ColumnValue value, ColumnStorage storage) {
        return new Column(
                column.name(),
                column.position(),
                column.type(),
                column.collation(),
                notNull,
                value,
                storage,
                column.comment(),
                column.inherited());
    }
}
