package dev.lockstep.hibernate;

import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.ColumnOrderingStrategy;
import org.hibernate.boot.model.relational.ColumnOrderingStrategyLegacy;
import org.hibernate.boot.model.relational.ColumnOrderingStrategyStandard;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.dialect.temptable.TemporaryTableColumn;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Constraint;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UserDefinedObjectType;
import org.jspecify.annotations.Nullable;

/**
 * Lists the columns of a table as the source lists the fields. The order within keys is a fact of the schema and stays
 * as the unit has it, so that a service which lets Hibernate create the schema gets the same keys.
 */
final class FieldOrder implements ColumnOrderingStrategy {

    private final ColumnOrderingStrategy ofUnit;
    private @Nullable TableFields fields;

    private FieldOrder(ColumnOrderingStrategy ofUnit) {
        this.ofUnit = ofUnit;
    }

    static FieldOrder over(PersistenceUnit unit) {
        Object setting = unit.descriptor().getProperties().get(MappingSettings.COLUMN_ORDERING_STRATEGY);
        return new FieldOrder(
                "legacy".equals(setting)
                        ? ColumnOrderingStrategyLegacy.INSTANCE
                        : ColumnOrderingStrategyStandard.INSTANCE);
    }

    @Override
    public List<Column> orderTableColumns(Table table, Metadata metadata) {
        if (fields == null) {
            // One boot, one metadata, which is complete when Hibernate asks for the first table.
            fields = TableFields.of(metadata);
        }
        return fields.columns(table);
    }

    @Override
    public List<Column> orderConstraintColumns(Constraint constraint, Metadata metadata) {
        return ofUnit.orderConstraintColumns(constraint, metadata);
    }

    @Override
    public List<Column> orderUserDefinedTypeColumns(UserDefinedObjectType type, Metadata metadata) {
        return ofUnit.orderUserDefinedTypeColumns(type, metadata);
    }

    @Override
    public void orderTemporaryTableColumns(List<TemporaryTableColumn> columns, Metadata metadata) {
        ofUnit.orderTemporaryTableColumns(columns, metadata);
    }
}
