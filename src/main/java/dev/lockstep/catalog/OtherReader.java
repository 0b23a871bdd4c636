package dev.lockstep.catalog;

import java.sql.SQLException;

/** Reads the objects of kinds that have no record, where there are any. */
final class OtherReader {

    private final Inventory inventory;
    private boolean present;

    OtherReader(Inventory inventory) {
        this.inventory = inventory;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("others-present", row -> present = row.is("present"));
        if (present) {
            transaction.query("others", this::add);
        }
    }

    private void add(Row row) throws SQLException {
        Address address = new Address(row.oid("catalog"), row.oid("oid"), 0);
        inventory.add(
                new OtherObject(
                        ObjectName.of(Kind.OTHER, row.text("schema"), row.text("name")),
                        row.text("definition"),
                        inventory.comment(address)),
                address);
    }
}
