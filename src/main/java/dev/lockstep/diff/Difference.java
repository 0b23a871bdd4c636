package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that is on one side only, or is not the same on both.
 *
 * @param before the object before, null where there was none
 * @param after the object after, null where there is none
 * @param attributes the facts in which they differ, in the object's own order; empty where one side is missing
 */
public record Difference(
        ObjectName name,
        @Nullable SchemaObject before,
        @Nullable SchemaObject after,
        List<AttributeDifference> attributes)
        implements Finding {

    public Difference {
        attributes = List.copyOf(attributes);
        if (before == null && after == null) {
            throw new IllegalArgumentException(name + " is on neither side");
        }
        if (before != null && after != null && attributes.isEmpty()) {
            throw new IllegalArgumentException(name + " differs in nothing");
        }
    }
}
