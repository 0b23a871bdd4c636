package dev.lockstep.alignment;

import dev.lockstep.alignment.DatabaseVerdict.SystemPosition;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Check} found out.
 *
 * @param server the scratch server it was found out on: {@code PostgreSQL 18.6, embedded}
 * @param systems every system that was checked, in the order of the persistence units
 * @param database what was found out about the live database; null where none was named
 * @param keepList what the keep list came to
 */
public record CheckResult(
        String server, List<SystemResult> systems, @Nullable DatabaseVerdict database, KeepOutcome keepList) {

    public CheckResult {
        systems = List.copyOf(systems);
    }

    /** A check without a database and without a keep list. */
    public CheckResult(String server, List<SystemResult> systems) {
        this(server, systems, null, KeepOutcome.NOTHING);
    }

    /** Whether nothing at all was found. */
    public boolean inStep() {
        return systems.stream().allMatch(SystemResult::inStep)
                && (database == null || database.inStep())
                && keepList.inStep();
    }

    /** Which of the three stands alone, and in what way; nothing where all agree. */
    public List<Verdict> verdicts() {
        return Verdict.of(this);
    }

    Stream<Finding> findings() {
        Stream<Finding> ofSystems = systems.stream().flatMap(system -> system.findings().stream());
        return database == null ? ofSystems : Stream.concat(ofSystems, database.findings().stream());
    }

    Stream<SystemPosition> positions() {
        return database == null ? Stream.empty() : database.systems().stream();
    }

    /**
     * What was found out about one system.
     *
     * @param system the persistence unit's name
     * @param changelog its root changelog
     * @param extent how much was compared
     * @param findings every difference, sorted by object
     * @param notCompared what could not be compared, each with the reason
     */
    public record SystemResult(
            String system, String changelog, Extent extent, List<Finding> findings, List<String> notCompared) {

        public SystemResult {
            findings = List.copyOf(findings);
            notCompared = List.copyOf(notCompared);
        }

        /** Whether entities and changelog agree. */
        public boolean inStep() {
            return findings.isEmpty();
        }
    }

    /** How much of a schema was compared, in numbers of objects; keys count as constraints and as indexes. */
    public record Extent(int tables, int columns, int constraints, int indexes) {

        static Extent of(Catalog catalog) {
            List<Constraint> constraints = catalog.all(Constraint.class);
            long keys = constraints.stream()
                    .filter(constraint -> constraint.index() != null)
                    .count();
            return new Extent(
                    catalog.all(Table.class).size(),
                    catalog.all(Column.class).size(),
                    constraints.size(),
                    catalog.all(Index.class).size() + (int) keys);
        }
    }
}
