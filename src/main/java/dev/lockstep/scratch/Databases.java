package dev.lockstep.scratch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Creating, copying, renaming and dropping databases on one server. Names are this package's own and need no quoting.
 *
 * <p>PostgreSQL copies and renames only databases to which nobody is connected, and looks again every 100 ms for five
 * seconds before it gives up. A session that has just been closed is usually gone after one or two, so it is waited for
 * here, with a finer comb.
 */
final class Databases {

    private static final String DUPLICATE_DATABASE = "42P04";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);
    private static final int LOOKS = 50;

    private final AdminSessions sessions;
    private final String creationOptions;

    /** @param creationOptions what CREATE DATABASE says beside the template, for example a strategy; may be empty */
    Databases(AdminSessions sessions, String creationOptions) {
        this.sessions = sessions;
        this.creationOptions = creationOptions;
    }

    /** From template0: template1 may have been changed, and somebody may be connected to it. */
    void createEmpty(String name) throws SQLException {
        execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'" + creationOptions);
    }

    void copy(String source, String name) throws SQLException {
        awaitNobodyIsConnected(source);
        execute("CREATE DATABASE " + name + " TEMPLATE " + source + creationOptions);
    }

    /**
     * Gives a database its lasting name.
     *
     * @return whether it has the name now; false if another database has it
     */
    boolean rename(String from, String to) throws SQLException {
        awaitNobodyIsConnected(from);
        try {
            execute("ALTER DATABASE " + from + " RENAME TO " + to);
            return true;
        } catch (SQLException e) {
            if (DUPLICATE_DATABASE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Drops it if it is there, whoever is connected. */
    void drop(String name) throws SQLException {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private void awaitNobodyIsConnected(String database) throws SQLException {
        sessions.use(connection -> {
            for (int look = 0; look < LOOKS && isAnybodyConnected(connection, database); look++) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        });
    }

    private static boolean isAnybodyConnected(Connection connection, String database) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT 1 FROM pg_catalog.pg_stat_activity WHERE datname = ? LIMIT 1")) {
            statement.setString(1, database);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        sessions.use(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
