package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads indexes. Those behind constraints are handed to these; the others become objects. */
final class IndexReader {

    private final Inventory inventory;
    private final RelationReader relations;
    private final ColumnReader columns;
    private final Map<Long, IndexRow> unclaimed = new HashMap<>();

    /**
     * An index, whoever it belongs to.
     *
     * @param partition whether a partition has it from the partitioned table
     * @param columns the columns that it mentions
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
            boolean partition,
            List<String> columns,
            List<String> statisticsTargets,
            @Nullable String comment) {

        /** The definition, with what else is to be said of the index behind a constraint or of a partition's. */
        String description() {
            return definition
                    + (valid ? "" : " INVALID")
                    + (statisticsTargets.isEmpty() ? "" : " STATISTICS " + String.join(", ", statisticsTargets));
        }
    }

    IndexReader(Inventory inventory, RelationReader relations, ColumnReader columns) {
        this.inventory = inventory;
        this.relations = relations;
        this.columns = columns;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("indexes", row -> {
            long oid = row.oid("oid");
            long relation = row.oid("relation");
            List<String> mentioned = columns.names(relation, row.list("columns")).stream()
                    .sorted()
                    .toList();
            unclaimed.put(
                    oid,
                    new IndexRow(
                            row.text("schema"),
                            row.text("name"),
                            relation,
                            row.text("definition"),
                            row.is("is_unique"),
                            row.is("valid"),
                            row.is("clustered"),
                            row.is("partition"),
                            mentioned,
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
                inventory.add(row.partition() ? copy(row) : index(row, relation.name()), Address.relation(oid));
            }
        });
    }

    /** A partition's copy of an index, which has got something of its own. */
    private static OtherObject copy(IndexRow row) {
        return new OtherObject(
                ObjectName.of(Kind.OTHER, row.schema(), "partition's index " + row.name()),
                row.description() + (row.clustered() ? " CLUSTERED" : ""),
                row.comment());
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
