package dev.lockstep.scratch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One run of Lockstep among those on a server, by a number that its databases carry in their names. While the run
 * lives, a session of it holds an advisory lock on that number; databases of a number that nobody has locked are left
 * over. PostgreSQL gives the lock back when the session ends, however it ends.
 */
final class RunName {

    /** The first half of the lock's key, "LOCK" in ASCII. */
    static final int LOCK_CLASS = 0x4C4F434B;

    private final int number;
    private final AtomicInteger databases = new AtomicInteger();

    private RunName(int number) {
        this.number = number;
    }

    /** A number that no living run has, locked for as long as the connection's session lasts. */
    static RunName lockedBy(Connection connection) throws SQLException {
        while (true) {
            RunName run = new RunName(ThreadLocalRandom.current().nextInt());
            if (run.lock(connection)) {
                return run;
            }
        }
    }

    private boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_catalog.pg_try_advisory_lock(?, ?)")) {
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A name that no database had yet. */
    String nextDatabase() {
        return String.format("lockstep_run_%08x_%d", number, databases.incrementAndGet());
    }
}
