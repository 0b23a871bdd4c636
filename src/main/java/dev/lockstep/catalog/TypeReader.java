package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads enum types, domains and composite types. */
final class TypeReader {

    private final Inventory inventory;
    private final ColumnReader columns;
    private final ConstraintReader constraints;

    TypeReader(Inventory inventory, ColumnReader columns, ConstraintReader constraints) {
        this.inventory = inventory;
        this.columns = columns;
        this.constraints = constraints;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("types", row -> {
            Address address = Address.of(SystemCatalog.PG_TYPE, row.oid("oid"));
            String comment = inventory.comment(address);
            switch (row.code("kind")) {
                case 'e' ->
                    inventory.add(new EnumType(name(row, Kind.ENUM_TYPE), row.list("labels"), comment), address);
                case 'd' -> addDomain(row, address, comment);
                default -> addComposite(row, address, comment);
            }
        });
    }

    private static ObjectName name(Row row, Kind kind) throws SQLException {
        return ObjectName.of(kind, row.text("schema"), row.text("name"));
    }

    private void addDomain(Row row, Address address, @Nullable String comment) throws SQLException {
        ObjectName name = name(row, Kind.DOMAIN);
        List<String> texts = new ArrayList<>();
        for (DomainConstraint constraint : constraints.ofDomain(address.object())) {
            inventory.locate(constraint.address(), name);
            inventory.addComment("constraint " + constraint.name(), name, constraint.address());
            if (!constraint.isGenerated(name)) {
                texts.add(constraint.text());
            }
        }
        inventory.add(
                new Domain(
                        name,
                        row.text("base_type"),
                        row.textOrNull("collation"),
                        row.is("not_null"),
                        row.textOrNull("value"),
                        texts,
                        comment),
                address);
    }

    private void addComposite(Row row, Address address, @Nullable String comment) throws SQLException {
        ObjectName name = name(row, Kind.COMPOSITE_TYPE);
        long relation = row.oid("relation");
        List<String> members = new ArrayList<>();
        for (ColumnRow member : columns.of(relation)) {
            members.add(member.declaration());
            inventory.addComment("attribute " + member.name(), name, Address.column(relation, member.position()));
        }
        inventory.add(new CompositeType(name, members, comment), address, Address.relation(relation));
    }
}
