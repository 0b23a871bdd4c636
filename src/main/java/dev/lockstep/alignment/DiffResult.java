package dev.lockstep.alignment;

import dev.lockstep.changelog.NewChangeSet;
import dev.lockstep.changelog.PlannedFile;
import dev.lockstep.diff.Hazard;
import java.util.List;

/**
 * What {@link Diff} came to.
 *
 * @param server the scratch server that the change sets were proven on
 * @param systems every system, in the order of the persistence units
 */
public record DiffResult(String server, List<SystemDiff> systems) {

    public DiffResult {
        systems = List.copyOf(systems);
    }

    /** What it came to for one system. */
    public sealed interface SystemDiff {
        /** The persistence unit's name. */
        String system();
    }

    /** Entities and changelog are in step: there is nothing to write. */
    public record NothingToDo(String system) implements SystemDiff {}

    /**
     * Data would be lost, and nobody consented.
     *
     * @param hazards what would be lost
     */
    public record Refused(String system, List<Hazard> hazards) implements SystemDiff {
        public Refused {
            hazards = List.copyOf(hazards);
        }
    }

    /**
     * Change sets that were proven.
     *
     * @param file the file to write, and the root changelog that includes it
     * @param changeSets what the file holds
     * @param hazards what they can cost
     */
    public record Proven(String system, PlannedFile file, List<NewChangeSet> changeSets, List<Hazard> hazards)
            implements SystemDiff {
        public Proven {
            changeSets = List.copyOf(changeSets);
            hazards = List.copyOf(hazards);
        }
    }

    /** Whether any system was refused; then nothing is to be written for any of them. */
    public boolean isRefused() {
        return systems.stream().anyMatch(Refused.class::isInstance);
    }

    /** The systems that have something to write. */
    public List<Proven> proven() {
        return systems.stream()
                .filter(Proven.class::isInstance)
                .map(Proven.class::cast)
                .toList();
    }
}
