package dev.lockstep.diff;

/** What becomes of an object that does not simply stay. */
enum Fate {
    CREATED,
    DROPPED,
    ALTERED,
    /** Dropped and created again, because it cannot be altered, or because what it needs has to be out of its way. */
    REPLACED
}
