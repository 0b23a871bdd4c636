package dev.lockstep.diff;

import org.jspecify.annotations.Nullable;

/**
 * One fact in which two objects of one name differ.
 *
 * @param attribute what the fact is called: {@code type}, {@code default}, {@code definition}
 * @param before the fact before, null where the object had none
 * @param after the fact after, null where the object has none
 */
public record AttributeDifference(
        String attribute, @Nullable String before, @Nullable String after) {}
