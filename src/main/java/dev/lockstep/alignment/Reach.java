package dev.lockstep.alignment;

import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.changelog.Standing;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A changelog as far as a database has it.
 *
 * @param root the path of the root changelog
 * @param applied the change sets that have run; null for all of them
 */
record Reach(String root, @Nullable Set<ChangeSetId> applied) {

    /** All of a changelog. */
    static Reach head(String root) {
        return new Reach(root, null);
    }

    /** What has run of a changelog. */
    static Reach of(String root, Standing standing) {
        return standing.applied().size() == standing.changeSets().size()
                ? head(root)
                : new Reach(root, standing.appliedIds());
    }

    boolean isHead() {
        return applied == null;
    }

    boolean includes(ChangeSetId changeSet) {
        return applied == null || applied.contains(changeSet);
    }

    /** What tells it from other reaches of the same changelog. */
    String key() {
        return applied == null
                ? "head"
                : applied.stream()
                        .map(ChangeSetId::toString)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString();
    }
}
