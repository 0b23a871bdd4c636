package dev.lockstep.changelog;

import java.time.Duration;

/**
 * Told of each change set that runs or is rolled back, on the thread that runs it, so that a caller can show progress
 * or look at the database in between. An exception thrown here ends the run and reaches the caller as it is.
 */
public interface ChangeSetListener {

    /** A listener that does nothing. */
    ChangeSetListener NONE = new ChangeSetListener() {};

    /** A change set is about to run; the connection is between transactions. */
    default void before(ChangeSet changeSet) {}

    /** A change set has run and is committed. */
    default void after(ChangeSet changeSet, Duration duration) {}
}
