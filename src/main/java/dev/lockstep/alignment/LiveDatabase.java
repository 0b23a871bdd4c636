package dev.lockstep.alignment;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.ChangelogException;
import dev.lockstep.changelog.HistoryTable;
import dev.lockstep.database.DatabaseUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a live database has, read in one snapshot.
 *
 * @param url which database
 * @param server its server: {@code PostgreSQL 14.23}
 * @param history the change sets it has run; empty where Liquibase has never touched it
 * @param catalog its schema
 */
record LiveDatabase(DatabaseUrl url, String server, Optional<List<AppliedChangeSet>> history, Catalog catalog) {

    private static final int OLDEST = 14;

    /** Nothing here should take a second, and nobody's lock is worth waiting for. */
    private static final List<String> CAUTION = List.of(
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
            "SET LOCAL statement_timeout = '60s'",
            "SET LOCAL lock_timeout = '10s'",
            "SET LOCAL idle_in_transaction_session_timeout = '60s'");

    /**
     * Reads history and schema in one read-only transaction, which is rolled back: nothing is written.
     *
     * @throws AlignmentException where that cannot be done, with the reason
     */
    static LiveDatabase read(DatabaseUrl url) {
        try (Connection connection = url.connect()) {
            connection.setAutoCommit(false);
            try {
                requireVersion(url, connection);
                beCareful(connection);
                return new LiveDatabase(
                        url, server(connection), HistoryTable.read(connection), new CatalogReader().read(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new AlignmentException("Reading " + url + " failed: " + reason(e), e);
        } catch (ChangelogException e) {
            throw new AlignmentException("Reading " + url + " failed: " + e.getMessage(), e);
        }
    }

    private static void beCareful(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : CAUTION) {
                statement.execute(setting);
            }
        }
    }

    private static void requireVersion(DatabaseUrl url, Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new AlignmentException(url + " is on PostgreSQL " + version + ", and " + OLDEST
                    + " is the oldest that Lockstep reads. Upgrade the server.");
        }
    }

    private static String server(Connection connection) throws SQLException {
        return "PostgreSQL "
                + connection.getMetaData().getDatabaseProductVersion().replaceFirst(" .*", "");
    }

    private static String reason(SQLException e) {
        return switch (Objects.requireNonNullElse(e.getSQLState(), "")) {
            case "57014" ->
                "a catalogue query took longer than 60 seconds and was cancelled. Try again when the server"
                        + " has less to do.";
            case "55P03" ->
                "somebody holds a lock on what is to be read, and did not let go for 10 seconds. Try again"
                        + " when the schema is not being changed.";
            case "08000", "08003", "08006", "57P01", "57P02" ->
                "the connection was cut (" + e.getMessage() + "). Try again.";
            default -> e.getMessage() + ".";
        };
    }
}
