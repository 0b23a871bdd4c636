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
    private final Map<Long, List<DomainConstraint>> domains = new HashMap<>();

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
            if (row.oid("domain") != 0) {
                domains.computeIfAbsent(row.oid("domain"), oid -> new ArrayList<>())
                        .add(domainConstraint(row));
            } else if (table != null) {
                add(row, table);
            }
        });
    }

    /** A domain's constraints, sorted by name. */
    List<DomainConstraint> ofDomain(long domain) {
        return domains.getOrDefault(domain, List.of());
    }

    private static DomainConstraint domainConstraint(Row row) throws SQLException {
        return new DomainConstraint(
                Address.of(SystemCatalog.PG_CONSTRAINT, row.oid("oid")),
                row.text("name"),
                row.code("type") == 'n',
                "CONSTRAINT " + row.text("quoted_name") + " " + row.text("definition"));
    }

    private void add(Row row, Relation table) throws SQLException {
        IndexRow index = indexes.claim(row.oid("index"));
        Address indexAddress = Address.relation(row.oid("index"));
        Constraint constraint = constraint(row, table, index);
        inventory.add(constraint, Address.of(SystemCatalog.PG_CONSTRAINT, row.oid("oid")), indexAddress);
        inventory.addComment("index", constraint.name(), indexAddress);
        notNullNames.take(table.name().schema(), constraint.name().name());
    }

    private Constraint constraint(Row row, Relation table, @Nullable IndexRow index) throws SQLException {
        Relation referenced = relations.find(row.oid("referenced_relation"));
        return new Constraint(
                ObjectName.of(Kind.CONSTRAINT, table.name(), row.text("name")),
                type(row.code("type")),
                row.text("definition"),
                columns.names(table.oid(), row.list("columns")),
                referenced == null ? null : referenced.name(),
                index == null ? null : index.description(),
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
}
