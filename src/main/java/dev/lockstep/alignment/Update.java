package dev.lockstep.alignment;

import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.database.DatabaseUrl;
import dev.lockstep.hibernate.PersistenceUnit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Brings a database to the head of its changelogs. */
public final class Update {

    private final ChangelogSource source;
    private final DatabaseUrl database;

    /**
     * @param directory the folder that the changelogs' paths start from
     * @param database the database to bring to the head
     */
    public Update(Path directory, DatabaseUrl database) {
        this.source = ChangelogSource.directory(directory);
        this.database = database;
    }

    /** Told of each change set that ran, and of each system when it is at its head. */
    public interface Listener {

        /** A change set has run. */
        void ran(String system, ChangeSet changeSet, Duration duration);

        /**
         * A system is at its head.
         *
         * @param changeSets those that were run to get there; none where it was there already
         */
        void atHead(String system, List<ChangeSet> changeSets);
    }

    /** Runs what is pending, system by system in the order given. */
    public void run(List<PersistenceUnit> units, Listener listener) {
        List<ChangelogRunner> changelogs = units.stream()
                .map(unit -> new ChangelogRunner(source, Changelogs.rootOf(unit)))
                .toList();
        try (Connection connection = database.connect()) {
            for (int i = 0; i < units.size(); i++) {
                String system = units.get(i).name();
                listener.atHead(system, update(connection, system, changelogs.get(i), listener));
            }
        } catch (SQLException e) {
            throw new AlignmentException("Updating " + database + " failed: " + e.getMessage(), e);
        }
    }

    private static List<ChangeSet> update(
            Connection connection, String system, ChangelogRunner changelog, Listener listener) {
        List<ChangeSet> ran = new ArrayList<>();
        changelog.update(connection, new ChangeSetListener() {
            @Override
            public void after(ChangeSet changeSet, Duration duration) {
                ran.add(changeSet);
                listener.ran(system, changeSet, duration);
            }
        });
        return List.copyOf(ran);
    }
}
