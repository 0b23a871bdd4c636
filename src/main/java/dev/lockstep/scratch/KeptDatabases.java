package dev.lockstep.scratch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The databases that outlive a run, each named for a hash of its key.
 *
 * <p>A database gets that name only when it is complete, so whoever finds the name finds all of it. Who fills it holds
 * an advisory lock on the key, so that others wait instead of doing the same; should two fill it nonetheless (from
 * different databases of one server, advisory locks do not see each other), the first to rename has won.
 */
final class KeptDatabases {

    /** What the names begin with; {@code surplus.sql} looks for it. */
    private static final String PREFIX = "lockstep_kept_";

    private final AdminSessions sessions;
    private final Databases databases;
    private final RunName run;

    KeptDatabases(AdminSessions sessions, Databases databases, RunName run) {
        this.sessions = sessions;
        this.databases = databases;
        this.run = run;
    }

    /** What the database of a key is called, whether it is there or not. */
    String nameFor(String key) {
        return key(key).database();
    }

    /** Makes sure that the database of a key is there. */
    void ensure(String key, Filling filling) throws SQLException {
        Key kept = key(key);
        if (!exists(kept)) {
            sessions.use(connection -> {
                lock(connection, "pg_advisory_lock", kept);
                try {
                    if (!exists(kept)) {
                        fill(kept, filling);
                    }
                } finally {
                    lock(connection, "pg_advisory_unlock", kept);
                }
            });
        }
        markUsed(kept);
    }

    /** Takes the name off before it drops: a drop that is cut short must not leave half a database under it. */
    void forget(String key) throws SQLException {
        Key kept = key(key);
        if (exists(kept)) {
            discard(kept.database());
        }
    }

    void discard(String database) throws SQLException {
        String doomed = run.nextDatabase();
        databases.rename(database, doomed);
        databases.drop(doomed);
    }

    /** Fills the empty database of this name. */
    @FunctionalInterface
    interface Filling {
        void fill(String database) throws SQLException;
    }

    private void fill(Key kept, Filling filling) throws SQLException {
        String temporary = run.nextDatabase();
        databases.createEmpty(temporary);
        boolean renamed = false;
        try {
            filling.fill(temporary);
            renamed = databases.rename(temporary, kept.database());
        } finally {
            if (!renamed) {
                databases.drop(temporary);
            }
        }
    }

    private boolean exists(Key kept) throws SQLException {
        return sessions.run(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT 1 FROM pg_catalog.pg_database WHERE datname = ?")) {
                statement.setString(1, kept.database());
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    /** By a comment: every server has a place for it. */
    private void markUsed(Key kept) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        sessions.use(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("COMMENT ON DATABASE " + kept.database() + " IS 'Lockstep, last used " + now + "'");
            } catch (SQLException e) {
                // Two at once: one of them is told "tuple concurrently updated", and the other's word is as good.
            }
        });
    }

    /** Only a database's owner may copy it, so every user has his own. */
    private Key key(String key) {
        return Key.of(sessions.endpoint().user() + ' ' + key);
    }

    private static void lock(Connection connection, String function, Key kept) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog." + function + "(?)")) {
            statement.setLong(1, kept.lock());
            statement.execute();
        }
    }

    /** A key as the server sees it. */
    private record Key(String database, long lock) {

        static Key of(String key) {
            byte[] hash = sha256(key);
            return new Key(
                    PREFIX + HexFormat.of().formatHex(hash, 0, 16),
                    ByteBuffer.wrap(hash).getLong());
        }

        private static byte[] sha256(String text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
