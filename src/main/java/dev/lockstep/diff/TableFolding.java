package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import dev.lockstep.diff.Change.TableContents;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which parts of new tables are written inside their CREATE TABLE: columns, what {@code serial} says, and constraints,
 * but for foreign keys that a cycle of tables forces out and what needs something that needs the table.
 */
final class TableFolding {

    private final SortedMap<ObjectName, TableContents> contents = new TreeMap<>();
    private final SortedSet<ObjectName> folded = new TreeSet<>();

    private TableFolding() {}

    /**
     * Folds the parts of some tables.
     *
     * @param catalog the catalogue that has the tables
     * @param needs what needs what in it
     * @param present the objects that come or go: what a kept sequence gives is not part of a new table
     */
    static TableFolding of(Catalog catalog, Needs needs, Set<ObjectName> present) {
        List<Table> tables = catalog.all(Table.class).stream()
                .filter(table -> present.contains(table.name()))
                .toList();
        TableFolding folding = new TableFolding();
        TableOrder order = TableOrder.of(catalog, needs, tables);
        for (Table table : tables) {
            folding.fold(table, catalog, needs, present, order);
        }
        return folding;
    }

    private void fold(Table table, Catalog catalog, Needs needs, Set<ObjectName> present, TableOrder order) {
        List<Column> columns = catalog.columnsOf(table.name());
        List<Sequence> sequences = columns.stream()
                .flatMap(column -> SerialColumns.sequenceOf(column, catalog).stream())
                .filter(sequence -> present.contains(sequence.name()) && sequence.unlogged() == table.unlogged())
                .toList();
        List<Constraint> constraints = catalog.constraintsOf(table.name()).stream()
                .filter(constraint -> isFoldable(constraint, needs, order))
                .sorted(Comparator.comparing(TableFolding::rank).thenComparing(Constraint::name))
                .toList();
        columns.forEach(column -> folded.add(column.name()));
        sequences.forEach(sequence -> folded.add(sequence.name()));
        constraints.forEach(constraint -> folded.add(constraint.name()));
        folded.add(table.name());
        contents.put(table.name(), new TableContents(table, columns, constraints, sequences));
    }

    private static int rank(Constraint constraint) {
        return switch (constraint.type()) {
            case PRIMARY_KEY -> 0;
            case UNIQUE -> 1;
            case CHECK -> 2;
            case EXCLUSION -> 3;
            case FOREIGN_KEY -> 4;
        };
    }

    private static boolean isFoldable(Constraint constraint, Needs needs, TableOrder order) {
        if (!ConstraintDefinition.of(constraint).valid()) {
            return false;
        }
        if (constraint.type() == Constraint.Type.FOREIGN_KEY) {
            return order.allows(constraint);
        }
        ObjectName table = constraint.table();
        return needs.of(constraint.name()).stream()
                .filter(needed -> !needed.belongsTo(table))
                .noneMatch(needed -> needs.reaches(needed, table));
    }

    /** Each table with what is written inside its CREATE TABLE, sorted by name. */
    SortedMap<ObjectName, TableContents> contents() {
        return Collections.unmodifiableSortedMap(contents);
    }

    /** Every object that is written inside a CREATE TABLE, the tables among them. */
    Set<ObjectName> folded() {
        return Collections.unmodifiableSet(folded);
    }
}
