package dev.lockstep.changelog;

import java.time.Duration;
import java.time.Instant;
import liquibase.GlobalConfiguration;
import liquibase.database.Database;
import liquibase.exception.LockException;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;

/** Liquibase's lock on a database, waited for in silence: Liquibase's own way of waiting writes to the terminal. */
final class LiquibaseLock {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private LiquibaseLock() {}

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * Does something while nobody else has the lock.
     *
     * @throws ChangelogException when somebody else keeps it for as long as Liquibase's setting
     *     {@code changelogLockWaitTimeInMinutes} says; by default five minutes
     */
    static void holding(Database database, Work work) throws Exception {
        LockService service = LockServiceFactory.getInstance().getLockService(database);
        await(service);
        try {
            work.run();
        } catch (Exception e) {
            try {
                service.releaseLock();
            } catch (LockException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
        service.releaseLock();
    }

    private static void await(LockService service) throws LockException {
        long minutes = GlobalConfiguration.CHANGELOGLOCK_WAIT_TIME.getCurrentValue();
        Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
        while (!service.acquireLock()) {
            if (Instant.now().isAfter(end)) {
                throw new ChangelogException(
                        "Nothing was run: another process has had Liquibase's lock on this database"
                                + " for " + minutes + " minutes, " + holder(service)
                                + ". If that process is not alive any"
                                + " more, release the lock: UPDATE databasechangeloglock SET locked = false.");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangelogException("Nothing was run: interrupted while waiting for Liquibase's lock.", e);
        }
    }

    private static String holder(LockService service) throws LockException {
        DatabaseChangeLogLock[] locks = service.listLocks();
        return locks.length == 0
                ? "unknown which"
                : locks[0].getLockedBy() + " since " + locks[0].getLockGranted().toInstant();
    }
}
