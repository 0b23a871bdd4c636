package dev.lockstep.alignment;

import dev.lockstep.catalog.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a keep list came to in one check.
 *
 * @param kept what it silenced, sorted
 * @param unmatched its patterns that matched nothing
 * @param strictness whether it was to silence anything
 */
public record KeepOutcome(List<Kept> kept, List<KeepPattern> unmatched, Strictness strictness) {

    /** There is no keep list. */
    public static final KeepOutcome NOTHING = new KeepOutcome(List.of(), List.of(), Strictness.KEEP);

    /** What becomes of what the keep list names. */
    public enum Strictness {
        /** It is silenced. */
        KEEP,
        /** It is reported like everything else, and a pattern that matches nothing counts as out of step. */
        STRICT
    }

    /**
     * Something that is kept.
     *
     * @param object the object; null for a change set of the history
     * @param what its name as a report writes it
     * @param where which party has it
     * @param reason why it is kept, as the list says
     */
    public record Kept(@Nullable ObjectName object, String what, Party where, String reason) {}

    public KeepOutcome {
        kept = List.copyOf(kept);
        unmatched = List.copyOf(unmatched);
    }

    /** The same where not everything was looked at that a pattern could be meant for. */
    KeepOutcome ofPart() {
        return new KeepOutcome(kept, List.of(), strictness);
    }

    boolean inStep() {
        return strictness == Strictness.KEEP || unmatched.isEmpty();
    }
}
