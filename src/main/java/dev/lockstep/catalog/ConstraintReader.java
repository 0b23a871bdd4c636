package dev.lockstep.catalog;

import dev.lockstep.catalog.IndexReader.IndexRow;
import dev.lockstep.catalog.RelationReader.Relation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of tables, each with the index behind it. */
final class ConstraintReader {

    private final Inventory inventory;
    private final RelationReader relations;
    private final ColumnReader columns;
    private final IndexReader indexes;
    private final NotNullNames notNullNames;

    ConstraintReader(
            Inventory inventory,
            RelationReader relations,
            ColumnReader columns,
            IndexReader indexes,
            NotNullNames notNullNames) {
        this.inventory = inventory;
        this.relations = relations;
        this.columns = columns;
        this.indexes = indexes;
        this.notNullNames = notNullNames;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("constraints", row -> {
            Relation table = relations.find(row.oid("relation"));
            IndexRow index = indexes.claim(row.oid("index"));
            if (table != null) {
                Constraint constraint = constraint(row, table, index);
                inventory.add(
                        constraint,
                        Address.of(SystemCatalog.PG_CONSTRAINT, row.oid("oid")),
                        Address.relation(row.oid("index")));
                notNullNames.take(table.name().schema(), constraint.name().name());
            }
        });
    }

    private Constraint constraint(Row row, Relation table, @Nullable IndexRow index) throws SQLException {
        Relation referenced = relations.find(row.oid("referenced_relation"));
        return new Constraint(
                ObjectName.of(Kind.CONSTRAINT, table.name(), row.text("name")),
                type(row.code("type")),
                row.text("definition"),
                columns(row.list("columns"), table),
                referenced == null ? null : referenced.name(),
                index == null ? null : description(index),
                index != null && index.clustered(),
                inventory.comment(Address.of(SystemCatalog.PG_CONSTRAINT, row.oid("oid"))));
    }

    private static Constraint.Type type(char code) {
        return switch (code) {
            case 'p' -> Constraint.Type.PRIMARY_KEY;
            case 'u' -> Constraint.Type.UNIQUE;
            case 'f' -> Constraint.Type.FOREIGN_KEY;
            case 'x' -> Constraint.Type.EXCLUSION;
            default -> Constraint.Type.CHECK;
        };
    }

    private List<String> columns(List<String> positions, Relation table) {
        if (positions.isEmpty()) {
            return List.of();
        }
        Map<Integer, String> names = new HashMap<>();
        columns.of(table.oid()).forEach(column -> names.put(column.position(), column.name()));
        List<String> columnNames = new ArrayList<>();
        for (String position : positions) {
            String name = names.get(Integer.valueOf(position));
            if (name != null) {
                columnNames.add(name);
            }
        }
        return columnNames;
    }

    private static String description(IndexRow index) {
        return index.definition();
    }
}
