package dev.lockstep.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The transaction that a catalogue is read in, with the settings that make PostgreSQL's deparsers print the same text
 * everywhere. Closing it takes the settings back: with the whole transaction where it was opened here, otherwise by
 * rolling back to a savepoint.
 */
final class ReadingTransaction implements AutoCloseable {

    private final Connection connection;
    private final @Nullable Savepoint savepoint;
    private int serverVersion;

    private ReadingTransaction(Connection connection, @Nullable Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    static ReadingTransaction begin(Connection connection) throws SQLException {
        ReadingTransaction transaction;
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            transaction = new ReadingTransaction(connection, null);
        } else {
            transaction = new ReadingTransaction(connection, connection.setSavepoint());
        }
        try {
            transaction.prepare();
            return transaction;
        } catch (SQLException | RuntimeException e) {
            try {
                transaction.close();
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private void prepare() throws SQLException {
        if (savepoint == null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            }
        }
        query("settings", row -> {
            serverVersion = row.number("server_version");
            if (row.is("public_hidden")) {
                // Definitions would come back qualified, and every one of them would look changed.
                throw new SQLException(
                        "the role " + row.text("role") + " may not use schema public. Let it: GRANT USAGE ON SCHEMA"
                                + " public TO " + row.text("role") + ";",
                        "42501");
            }
        });
    }

    /** {@code server_version_num}. */
    int serverVersion() {
        return serverVersion;
    }

    /** What to do with each row of a query. */
    interface RowReader {
        void read(Row row) throws SQLException;
    }

    /** Runs the query in the resource {@code <name>.sql}. */
    void query(String name, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(CatalogQueries.text(name))) {
            Row row = new Row(result);
            while (result.next()) {
                reader.read(row);
            }
        } catch (SQLException e) {
            throw new SQLException("reading the catalogue's " + name + ": " + e.getMessage(), e.getSQLState(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        if (savepoint == null) {
            connection.rollback();
            connection.setAutoCommit(true);
        } else {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        }
    }
}
