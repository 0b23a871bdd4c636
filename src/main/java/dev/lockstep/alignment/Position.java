package dev.lockstep.alignment;

import dev.lockstep.changelog.ChangeSet;
import java.util.List;

/** Where a database stands in the changelog of one system, by its own history. */
public sealed interface Position {

    /** The database has run every change set. */
    record AtHead() implements Position {}

    /**
     * Change sets are pending.
     *
     * @param applied how many have run
     * @param pending those that have not, in the order in which they will
     */
    record Behind(int applied, List<ChangeSet> pending) implements Position {
        public Behind {
            pending = List.copyOf(pending);
        }
    }

    /** Liquibase has never touched the database, which is judged against the changelog's head. */
    record Unstamped() implements Position {}
}
