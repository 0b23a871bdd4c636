package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads tables and views, and knows from then on which relations are listed. */
final class RelationReader {

    private final Inventory inventory;
    private final ColumnReader columns;
    private final Map<Long, Relation> relations = new LinkedHashMap<>();

    /**
     * A table or view that is listed.
     *
     * @param parents the tables that it inherits from, in order
     */
    record Relation(long oid, ObjectName name, List<Long> parents) {}

    RelationReader(Inventory inventory, ColumnReader columns) {
        this.inventory = inventory;
        this.columns = columns;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("relations", row -> {
            Kind kind = switch (row.code("kind")) {
                case 'v' -> Kind.VIEW;
                case 'm' -> Kind.MATERIALIZED_VIEW;
                default -> Kind.TABLE;
            };
            ObjectName name = ObjectName.of(kind, row.text("schema"), row.text("name"));
            long oid = row.oid("oid");
            List<Long> parents =
                    row.list("parent_oids").stream().map(Long::valueOf).toList();
            relations.put(oid, new Relation(oid, name, parents));
            Address address = Address.relation(oid);
            inventory.add(
                    kind == Kind.TABLE ? table(row, name, address) : view(row, name, address),
                    address,
                    Address.of(SystemCatalog.PG_TYPE, row.oid("row_type")),
                    Address.of(SystemCatalog.PG_REWRITE, row.oid("view_rule")));
        });
    }

    /** Every table and view, in the order of names. */
    Iterable<Relation> all() {
        return relations.values();
    }

    /** The table or view with this OID; null where it is not listed. */
    @Nullable
    Relation find(long oid) {
        return relations.get(oid);
    }

    private Table table(Row row, ObjectName name, Address address) throws SQLException {
        return new Table(
                name,
                row.is("unlogged"),
                new Table.TableForm(
                        row.textOrNull("partition_key"),
                        row.list("parents"),
                        row.textOrNull("partition_bound"),
                        row.textOrNull("of_type"),
                        row.textOrNull("foreign")),
                options(row),
                row.textOrNull("access_method"),
                row.textOrNull("tablespace"),
                replicaIdentity(row),
                rowSecurity(row),
                inventory.comment(address));
    }

    private static @Nullable String placement(Row row) throws SQLException {
        String accessMethod = row.textOrNull("access_method");
        String tablespace = row.textOrNull("tablespace");
        String text = (accessMethod == null ? "" : "access method " + accessMethod)
                + (tablespace == null ? "" : " tablespace " + tablespace);
        return text.isEmpty() ? null : text.strip();
    }

    private static List<String> options(Row row) throws SQLException {
        List<String> options = new ArrayList<>(row.list("options"));
        row.list("toast_options").forEach(option -> options.add("toast." + option));
        options.sort(null);
        return options;
    }

    private static @Nullable String replicaIdentity(Row row) throws SQLException {
        return switch (row.code("replica_identity")) {
            case 'n' -> "nothing";
            case 'f' -> "full";
            case 'i' -> "index " + row.textOrNull("replica_index");
            default -> null;
        };
    }

    private static @Nullable String rowSecurity(Row row) throws SQLException {
        List<String> states = new ArrayList<>();
        if (row.is("row_security")) {
            states.add("enabled");
        }
        if (row.is("row_security_forced")) {
            states.add("forced");
        }
        return states.isEmpty() ? null : String.join(", ", states);
    }

    private View view(Row row, ObjectName name, Address address) throws SQLException {
        return new View(
                name,
                row.text("query"),
                columns.of(address.object()).stream()
                        .map(ColumnRow::description)
                        .toList(),
                options(row),
                row.is("populated"),
                inventory.comment(address),
                placement(row));
    }
}
