package dev.lockstep.changelog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What Liquibase changes about a connection: its mode, and the search path, before which Liquibase puts its default
 * schema.
 *
 * @param autoCommit the mode
 * @param searchPath the setting as PostgreSQL writes it
 */
record ConnectionState(boolean autoCommit, String searchPath) {

    /** Does something with a connection and gives it back as it was. */
    static <T> T keeping(Connection connection, QuietLiquibase.Work<T> work) throws Exception {
        ConnectionState before = of(connection);
        T result;
        try {
            result = work.run();
        } catch (Exception e) {
            try {
                before.restore(connection);
            } catch (SQLException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
        before.restore(connection);
        return result;
    }

    private static ConnectionState of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.current_setting('search_path')")) {
            row.next();
            return new ConnectionState(connection.getAutoCommit(), row.getString(1));
        }
    }

    private void restore(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        try (PreparedStatement restore =
                connection.prepareStatement("SELECT pg_catalog.set_config('search_path', ?, false)")) {
            restore.setString(1, searchPath);
            restore.execute();
        }
        connection.setAutoCommit(autoCommit);
    }
}
