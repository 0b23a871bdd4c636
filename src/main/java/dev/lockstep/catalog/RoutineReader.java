package dev.lockstep.catalog;

import java.sql.SQLException;

/** Reads functions, procedures and aggregates. */
final class RoutineReader {

    private final Inventory inventory;

    RoutineReader(Inventory inventory) {
        this.inventory = inventory;
    }

    void read(ReadingTransaction transaction) throws SQLException {
        transaction.query("routines", row -> {
            Address address = Address.of(SystemCatalog.PG_PROC, row.oid("oid"));
            inventory.add(
                    new Routine(
                            ObjectName.of(Kind.ROUTINE, row.text("schema"), row.text("name")),
                            row.text("form"),
                            row.text("definition").strip(),
                            inventory.comment(address)),
                    address);
        });
    }
}
