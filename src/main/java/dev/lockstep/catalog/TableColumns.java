package dev.lockstep.catalog;

import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.RelationReader.Relation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists the columns of tables. One that a table only has from its parents is listed only where it is otherwise than the
 * parent's; what needs another is then said to need the table and the parent's column.
 */
final class TableColumns {

    private final Inventory inventory;
    private final RelationReader relations;
    private final ColumnReader columns;
    private final NotNullNames notNullNames;

    TableColumns(Inventory inventory, RelationReader relations, ColumnReader columns, NotNullNames notNullNames) {
        this.inventory = inventory;
        this.relations = relations;
        this.columns = columns;
        this.notNullNames = notNullNames;
    }

    void addAll() {
        for (Relation relation : relations.all()) {
            if (relation.name().kind() == Kind.TABLE) {
                columns.of(relation.oid()).forEach(column -> takeName(relation, column));
            }
        }
        for (Relation relation : relations.all()) {
            if (relation.name().kind() == Kind.TABLE) {
                columns.of(relation.oid()).forEach(column -> add(relation, column));
            }
        }
    }

    private void takeName(Relation table, ColumnRow column) {
        NotNull notNull = column.notNull();
        if (notNull != null && notNull.constraint() != null) {
            notNullNames.take(table.name().schema(), notNull.constraint());
        }
    }

    private void add(Relation table, ColumnRow column) {
        column.pieces().forEach(piece -> addComment(table.name(), column, piece));
        if (isListed(table, column)) {
            Address[] pieces = column.pieces().toArray(Address[]::new);
            inventory.add(column.of(table.name(), notNullName(table.name(), column)), pieces);
        } else {
            column.pieces().forEach(piece -> inventory.locate(piece, table.name()));
        }
        if (!column.origin().local()) {
            inventory.trace(Address.column(table.oid(), column.position()), origin(table, column));
        }
    }

    /** The column's own comment is part of it; a NOT NULL constraint can have one, too. */
    private void addComment(ObjectName table, ColumnRow column, Address piece) {
        if (piece.catalog() == SystemCatalog.PG_CONSTRAINT.oid()) {
            inventory.addComment("not null", ObjectName.of(Kind.COLUMN, table, column.name()), piece);
        }
    }

    private boolean isListed(Relation table, ColumnRow column) {
        if (column.origin().local()) {
            return true;
        }
        for (long parent : table.parents()) {
            ColumnRow inherited = find(parent, column.name());
            if (inherited != null) {
                return column.differsFrom(inherited);
            }
        }
        return true;
    }

    /** The columns that this one is inherited from, the nearest ones that are listed. */
    private Set<ObjectName> origin(Relation table, ColumnRow column) {
        Set<ObjectName> names = new LinkedHashSet<>();
        for (long oid : table.parents()) {
            Relation parent = relations.find(oid);
            ColumnRow inherited = find(oid, column.name());
            if (parent != null && inherited != null) {
                names.addAll(
                        isListed(parent, inherited)
                                ? Set.of(ObjectName.of(Kind.COLUMN, parent.name(), inherited.name()))
                                : origin(parent, inherited));
            }
        }
        return names;
    }

    private @Nullable ColumnRow find(long relation, String column) {
        return columns.of(relation).stream()
                .filter(row -> row.name().equals(column))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String notNullName(ObjectName table, ColumnRow column) {
        NotNull notNull = column.notNull();
        String constraint = notNull == null ? null : notNull.constraint();
        boolean plain = constraint == null
                || !column.origin().localNotNull()
                || notNullNames.isGenerated(table, column.name(), constraint);
        return plain ? null : constraint;
    }
}
