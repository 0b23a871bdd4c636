package dev.lockstep.diff;

import dev.lockstep.catalog.ObjectName;

/**
 * An object that is on both sides, of which it cannot be told whether it is the same.
 *
 * @param reason why not, as a sentence
 */
public record NotComparable(ObjectName name, String reason) implements Finding {}
