package dev.lockstep.catalog;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads a database's schema: PostgreSQL 14 to 18, as any role that may connect and use schema {@code public}.
 *
 * <p>A fixed number of flat queries, whatever the size of the schema; nothing is written. A connection in auto-commit
 * mode is read in one read-only snapshot. One with auto-commit off is read inside its own transaction, uncommitted
 * changes and all; that stays open, and all settings are as they were.
 *
 * <p>Ownership, grants and security labels are not read, nor the order of columns compared.
 */
public final class CatalogReader {

    /**
     * Reads all schemas but PostgreSQL's own.
     *
     * @throws SQLException if the server refuses or the connection breaks; the message says what was being read
     */
    public Catalog read(Connection connection) throws SQLException {
        try (ReadingTransaction transaction = ReadingTransaction.begin(connection)) {
            return new CatalogReading(transaction).catalog();
        }
    }
}
