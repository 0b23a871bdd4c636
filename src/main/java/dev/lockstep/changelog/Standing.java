package dev.lockstep.changelog;

import java.util.List;
import java.util.Set;

/**
 * Where a database stands in one changelog, by its history.
 *
 * @param changeSets all change sets that are for this database, in the order of the changelog
 * @param rows the rows of the history that are of this changelog
 * @param applied the change sets that have run, in the order of the changelog
 * @param pending those that are to run: they have not, or they run again whenever they change, and have changed
 * @param changed those that have run and read otherwise by now
 */
public record Standing(
        List<ChangeSet> changeSets,
        List<AppliedChangeSet> rows,
        List<ChangeSet> applied,
        List<ChangeSet> pending,
        List<Changed> changed) {

    public Standing {
        changeSets = List.copyOf(changeSets);
        rows = List.copyOf(rows);
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        changed = List.copyOf(changed);
    }

    /**
     * A change set that has another checksum than when it ran.
     *
     * @param recorded the checksum in the history
     * @param current the checksum of what the changelog has
     */
    public record Changed(ChangeSet changeSet, String recorded, String current) {}

    /** Whether the database has anything of this changelog. */
    public boolean isKnown() {
        return !rows.isEmpty();
    }

    /** What identifies the change sets that have run. */
    public Set<ChangeSetId> appliedIds() {
        return Set.copyOf(applied.stream().map(ChangeSet::id).toList());
    }
}
