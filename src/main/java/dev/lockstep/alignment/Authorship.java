package dev.lockstep.alignment;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which change set last touched which object. Found out by doing: the changelog is replayed, and the catalogue is
 * compared after each change set. That costs a replay, so it is asked for only where there is a difference to explain.
 */
final class Authorship {

    private Authorship() {}

    /** The change set that last created, altered or dropped each object, by the object's name. */
    static SortedMap<ObjectName, ChangeSetId> of(ChangelogRunner changelog, ScratchDatabase empty) throws SQLException {
        try (Connection running = empty.open();
                Connection reading = empty.open()) {
            Witness witness = new Witness(reading);
            changelog.update(running, witness);
            return Collections.unmodifiableSortedMap(witness.authors);
        }
    }

    private static final class Witness implements ChangeSetListener {

        private final SortedMap<ObjectName, ChangeSetId> authors = new TreeMap<>();
        private final Connection connection;
        private Catalog before = new Catalog(0, List.of(), List.of());

        Witness(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void after(ChangeSet changeSet, Duration duration) {
            Catalog after = read();
            CatalogComparison.compare(before, after)
                    .differences()
                    .forEach(difference -> authors.put(difference.name(), changeSet.id()));
            before = after;
        }

        private Catalog read() {
            try {
                return new CatalogReader().read(connection);
            } catch (SQLException e) {
                throw new AlignmentException(
                        "Reading the scratch database between two change sets failed: " + e.getMessage(), e);
            }
        }
    }
}
