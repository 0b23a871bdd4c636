package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads indexes. Those behind constraints are handed to these; the others become objects. */
final class IndexReader {

    private final Inventory inventory;
    private final RelationReader relations;
    private final Map<Long, IndexRow> unclaimed = new HashMap<>();

    /**
     * An index, whoever it belongs to.
     *
     * @param statisticsTargets {@code position=target}
     */
    record IndexRow(
            String schema,
            String name,
            long relation,
            String definition,
            boolean unique,
            boolean valid,
            boolean clustered,
            List<String> columns,
            List<String> statisticsTargets,
            @Nullable String comment) {}

    IndexReader(Inventory inventory, RelationReader relations) {
        this.inventory = inventory;
        this.relations = relations;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("indexes", row -> {
            List<String> columns = new ArrayList<>(row.list("columns"));
            columns.sort(null);
            long oid = row.oid("oid");
            unclaimed.put(
                    oid,
                    new IndexRow(
                            row.text("schema"),
                            row.text("name"),
                            row.oid("relation"),
                            row.text("definition"),
                            row.is("is_unique"),
                            row.is("valid"),
                            row.is("clustered"),
                            columns,
                            row.list("statistics_targets"),
                            inventory.comment(Address.relation(oid))));
        });
    }

    /** Takes the index behind a constraint; it is not listed by itself then. */
    @Nullable
    IndexRow claim(long oid) {
        return unclaimed.remove(oid);
    }

    /** Lists what no constraint has claimed. */
    void addRest() {
        unclaimed.forEach((oid, row) -> {
            RelationReader.Relation relation = relations.find(row.relation());
            if (relation != null) {
                inventory.add(index(row, relation.name()), Address.relation(oid));
            }
        });
    }

    private static Index index(IndexRow row, ObjectName table) {
        return new Index(
                ObjectName.of(Kind.INDEX, row.schema(), row.name()),
                table,
                row.definition(),
                row.unique(),
                row.valid(),
                row.clustered(),
                row.columns(),
                row.statisticsTargets(),
                row.comment());
    }
}
