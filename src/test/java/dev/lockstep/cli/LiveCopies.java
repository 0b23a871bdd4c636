package dev.lockstep.cli;

import dev.lockstep.alignment.Systems;
import dev.lockstep.alignment.Update;
import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.database.DatabaseUrl;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.hibernate.PersistenceUnits;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Databases as {@code update} makes them, copied for each case: stand-ins for live ones. */
final class LiveCopies implements AutoCloseable {

    private final ScratchServer server;
    private final ScratchDatabase updated;

    private LiveCopies(ScratchServer server, ScratchDatabase updated) {
        this.server = server;
        this.updated = updated;
    }

    /** Copies of a database that has the changelogs of all five systems. */
    static LiveCopies ofFiveSystems(ScratchServer server) {
        return of(server, systems().all());
    }

    /** Copies of a database that has the changelogs of some systems. */
    static LiveCopies of(ScratchServer server, List<PersistenceUnit> units) {
        ScratchDatabase database = server.create();
        new Update(Path.of(""), url(database)).run(units, new Update.Listener() {
            @Override
            public void ran(String system, ChangeSet changeSet, Duration duration) {
                // What ran is of no interest here.
            }

            @Override
            public void atHead(String system, List<ChangeSet> changeSets) {
                // Nor is how many.
            }
        });
        return new LiveCopies(server, database);
    }

    /** The five systems, none of them named. */
    static Systems systems() {
        return new Systems(PersistenceUnits.read(LiveCopies.class.getClassLoader()), List.of());
    }

    /** A copy, with some SQL run on it. */
    ScratchDatabase with(String sql) throws SQLException {
        ScratchDatabase copy = server.copyOf(updated);
        run(copy, sql);
        return copy;
    }

    static void run(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static DatabaseUrl url(ScratchDatabase database) {
        return DatabaseUrl.parse(Urls.of(database));
    }

    @Override
    public void close() {
        updated.close();
    }
}
