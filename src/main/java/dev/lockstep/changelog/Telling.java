package dev.lockstep.changelog;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells a {@link ChangeSetListener}, and carries what it throws past Liquibase, which would wrap it. */
final class Telling {

    private final ChangeSetListener listener;
    private final ChangeSetLines lines;
    private @Nullable ChangeSet running;

    Telling(ChangeSetListener listener, ChangeSetLines lines) {
        this.listener = listener;
        this.lines = lines;
    }

    /** The change set that is being run or rolled back. */
    @Nullable
    ChangeSet running() {
        return running;
    }

    void before(liquibase.changelog.ChangeSet changeSet) {
        running = lines.describe(changeSet);
        tell(() -> listener.before(lines.describe(changeSet)));
    }

    void after(liquibase.changelog.ChangeSet changeSet, long startedNanos) {
        running = null;
        Duration duration = Duration.ofNanos(System.nanoTime() - startedNanos);
        tell(() -> listener.after(lines.describe(changeSet), duration));
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
