package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.CreateTable;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Changes that form one logical change: they become one change set, are run in this order and taken back together.
 *
 * @param subject what the step is about; the other changes are there because of it
 * @param changes the changes in the order in which they are to be run; not empty
 */
public record Step(ObjectName subject, List<Change> changes) {

    /** What a step does to its subject. */
    public enum Action {
        CREATE,
        DROP,
        ALTER,
        /** Dropped and created anew, because PostgreSQL cannot alter it in place. */
        REPLACE
    }

    public Step {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a step without changes, of " + subject);
        }
    }

    /** What happens to the subject. */
    public Action action() {
        boolean created = false;
        boolean dropped = false;
        for (Change change : changes) {
            if (change.subject().equals(subject)) {
                created |= change instanceof Create || change instanceof CreateTable;
                dropped |= change instanceof Drop || change instanceof DropTable;
            }
        }
        if (created) {
            return dropped ? Action.REPLACE : Action.CREATE;
        }
        return dropped ? Action.DROP : Action.ALTER;
    }

    /** The step that takes this one back. */
    public Step inverse() {
        List<Change> inverse = new ArrayList<>();
        for (Change change : changes) {
            inverse.add(change.inverse());
        }
        Collections.reverse(inverse);
        return new Step(subject, inverse);
    }

    /** What this step can cost, in the order of its changes. */
    public List<Hazard> hazards() {
        return Hazards.of(this);
    }
}
