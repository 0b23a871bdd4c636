package dev.lockstep.changelog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a {@link ChangeSetListener}, and carries what it throws past Liquibase, which would wrap it. */
final class Telling {

    private final ChangeSetListener listener;
    private final ChangeSetLines lines;
    private final List<ChangeSet> done = new ArrayList<>();
    private @Nullable ChangeSet running;
    private boolean inTransaction;

    Telling(ChangeSetListener listener, ChangeSetLines lines) {
        this.listener = listener;
        this.lines = lines;
    }

    /** The change sets that have run or been rolled back. */
    List<ChangeSet> done() {
        return List.copyOf(done);
    }

    /** The change set that is being run or rolled back. */
    @Nullable
    ChangeSet running() {
        return running;
    }

    /** Whether what it did is undone when it fails. */
    boolean runsInTransaction() {
        return inTransaction;
    }

    void before(liquibase.changelog.ChangeSet changeSet) {
        inTransaction = changeSet.isRunInTransaction();
        ChangeSet described = lines.describe(changeSet);
        running = described;
        tell(() -> listener.before(described));
    }

    void after(liquibase.changelog.ChangeSet changeSet, long startedNanos) {
        ChangeSet described = lines.describe(changeSet);
        running = null;
        done.add(described);
        Duration duration = Duration.ofNanos(System.nanoTime() - startedNanos);
        tell(() -> listener.after(described, duration));
    }

    private static void tell(Runnable message) {
        try {
            message.run();
        } catch (RuntimeException e) {
            throw new Failed(e);
        }
    }

    /** That the listener threw. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        private Failed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }
}
