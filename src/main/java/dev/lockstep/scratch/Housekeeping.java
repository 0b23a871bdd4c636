package dev.lockstep.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Drops what nobody will ask for again: databases that dead runs left over, and kept ones that were not used for
 * longest. It works beside the run, on its own connection, and stops when the run does.
 */
final class Housekeeping {

    private static final long MILLIS_TO_STOP = 5_000;

    private final AdminSessions sessions;
    private final Databases databases;
    private final KeptDatabases kept;
    private final int keptAtMost;
    private final Thread thread = new Thread(this::run, "lockstep-scratch-housekeeping");
    private volatile boolean stopping;

    /** @param keptAtMost how many kept databases stay */
    Housekeeping(AdminSessions sessions, Databases databases, KeptDatabases kept, int keptAtMost) {
        this.sessions = sessions;
        this.databases = databases;
        this.kept = kept;
        this.keptAtMost = keptAtMost;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Returns when all is done. */
    void finish() {
        Waiting.join(thread, Long.MAX_VALUE);
    }

    /** Returns when it has ended; that is after the database it is at. */
    void stop() {
        stopping = true;
        Waiting.join(thread, MILLIS_TO_STOP);
    }

    private void run() {
        try {
            forEach(names("leftovers.sql", RunName.LOCK_CLASS), databases::drop);
            forEach(names("surplus.sql", keptAtMost), kept::discard);
        } catch (SQLException e) {
            // It is nobody's request; a later run tries again.
        }
    }

    @FunctionalInterface
    private interface Chore {
        void on(String database) throws SQLException;
    }

    private void forEach(List<String> names, Chore chore) {
        for (String name : names) {
            if (stopping) {
                return;
            }
            try {
                chore.on(name);
            } catch (SQLException e) {
                // Somebody uses it, or was faster: the next one.
            }
        }
    }

    private List<String> names(String query, int parameter) throws SQLException {
        String sql = text(query);
        return sessions.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, parameter);
                return names(statement);
            }
        });
    }

    private static List<String> names(PreparedStatement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String text(String resource) {
        try (InputStream content = Housekeeping.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(content, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
