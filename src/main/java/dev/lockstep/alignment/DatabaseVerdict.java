package dev.lockstep.alignment;

import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.Standing;
import java.util.List;

/**
 * What was found out about a live database.
 *
 * @param database which one, with the password masked
 * @param server its server: {@code PostgreSQL 14.23}
 * @param systems where it stands in the changelog of each system that it was judged by
 * @param unknown change sets of its history that no changelog has, in the order in which they ran
 * @param findings every difference to what its change sets give, sorted by object
 * @param notCompared what could not be compared, each with the reason
 */
public record DatabaseVerdict(
        String database,
        String server,
        List<SystemPosition> systems,
        List<AppliedChangeSet> unknown,
        List<Finding> findings,
        List<String> notCompared) {

    public DatabaseVerdict {
        systems = List.copyOf(systems);
        unknown = List.copyOf(unknown);
        findings = List.copyOf(findings);
        notCompared = List.copyOf(notCompared);
    }

    /**
     * Where the database stands in the changelog of one system.
     *
     * @param changed change sets that read otherwise than when they ran here
     */
    public record SystemPosition(String system, Position position, List<Standing.Changed> changed) {
        public SystemPosition {
            changed = List.copyOf(changed);
        }

        boolean inStep() {
            return changed.isEmpty() && !(position instanceof Position.Behind);
        }
    }

    /** Whether the database is as the changelogs' heads make it. */
    public boolean inStep() {
        return findings.isEmpty() && unknown.isEmpty() && systems.stream().allMatch(SystemPosition::inStep);
    }
}
