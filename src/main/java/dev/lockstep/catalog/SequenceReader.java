package dev.lockstep.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sequences; those behind identity columns wait for their columns. */
final class SequenceReader {

    private final Inventory inventory;
    private final Map<Address, Identity> identities = new HashMap<>();

    /**
     * The sequence behind an identity column.
     *
     * @param address its own
     */
    record Identity(Sequence sequence, Address address) {}

    SequenceReader(Inventory inventory) {
        this.inventory = inventory;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("sequences", row -> {
            Address address = Address.relation(row.oid("oid"));
            Sequence sequence = sequence(row, address);
            if (row.is("is_identity")) {
                Address column = Address.column(row.oid("owner"), row.number("owner_position"));
                identities.put(column, new Identity(sequence, address));
            } else {
                inventory.add(sequence, address);
            }
        });
    }

    /** The sequence behind this identity column; null where it uses that of its parent. */
    @Nullable
    Identity behind(Address column) {
        return identities.get(column);
    }

    private Sequence sequence(Row row, Address address) throws SQLException {
        Sequence.Range range = new Sequence.Range(
                row.longNumber("start"),
                row.longNumber("increment"),
                row.longNumber("minimum"),
                row.longNumber("maximum"));
        return new Sequence(
                ObjectName.of(Kind.SEQUENCE, row.text("schema"), row.text("name")),
                row.text("type"),
                range,
                row.longNumber("cache"),
                row.is("cycle"),
                row.is("unlogged"),
                owner(row),
                inventory.comment(address));
    }

    private static @Nullable ObjectName owner(Row row) throws SQLException {
        String column = row.textOrNull("owner_column");
        return column == null
                ? null
                : ObjectName.of(
                        Kind.COLUMN, ObjectName.table(row.text("owner_schema"), row.text("owner_name")), column);
    }
}
