package dev.lockstep.alignment;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which change set last touched which object. Found out by doing: the changelog is replayed, and the catalogue is
 * compared after each change set. That costs a replay, so it is asked for only where there is a difference to explain,
 * and done once a changelog.
 */
final class Authorship {

    private final Workbench workbench;
    private final ChangelogSource source;
    private final Map<String, Map<ObjectName, List<ChangeSetId>>> byRoot = new ConcurrentHashMap<>();

    Authorship(Workbench workbench, ChangelogSource source) {
        this.workbench = workbench;
        this.source = source;
    }

    /** The change set that, as far as the changelog reaches, last created, altered or dropped an object. */
    Optional<ChangeSetId> author(Reach reach, ObjectName object) {
        return byRoot.computeIfAbsent(reach.root(), this::replay).getOrDefault(object, List.of()).stream()
                .filter(reach::includes)
                .reduce((earlier, later) -> later);
    }

    private Map<ObjectName, List<ChangeSetId>> replay(String root) {
        try (ScratchDatabase empty = workbench.server().create();
                Connection running = empty.open();
                Connection reading = empty.open()) {
            Witness witness = new Witness(reading);
            new ChangelogRunner(source, root).update(running, witness);
            return witness.authors;
        } catch (SQLException e) {
            throw new AlignmentException(
                    "Finding the change sets behind the differences in " + root + " failed: " + e.getMessage(), e);
        }
    }

    private static final class Witness implements ChangeSetListener {

        private final Map<ObjectName, List<ChangeSetId>> authors = new TreeMap<>();
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
                    .forEach(difference -> authors.computeIfAbsent(difference.name(), name -> new ArrayList<>())
                            .add(changeSet.id()));
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
