package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;

/**
 * A difference that the plan leaves as it is.
 *
 * @param object the object that stays as it was
 * @param reason why, and what to do about it
 */
public record Unplanned(ObjectName object, String reason) implements Comparable<Unplanned> {

    @Override
    public int compareTo(Unplanned other) {
        int byName = object.compareTo(other.object);
        return byName != 0 ? byName : reason.compareTo(other.reason);
    }
}
