package dev.lockstep.model.threads;

import org.jspecify.annotations.Nullable;

/**
 * A field's value before and after an edit.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record ValueChange(@Nullable String before, @Nullable String after) {}
