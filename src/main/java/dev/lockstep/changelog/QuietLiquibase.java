package dev.lockstep.changelog;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.executor.ExecutorService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.logging.core.NoOpLogService;
import liquibase.ui.LoggerUIService;

/**
 * Liquibase with nothing to say: no log, no messages on the terminal, no report home. One run at a time in a Java
 * process, since Liquibase keeps what it knows of a database in singletons, and forgets it for all databases at once.
 */
final class QuietLiquibase {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private QuietLiquibase() {}

    /** What is run with Liquibase's settings in place. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    static <T> T run(SourceAccessor files, Work<T> work) throws Exception {
        ONE_AT_A_TIME.lock();
        try {
            return Scope.child(settings(files), () -> {
                try {
                    return work.run();
                } finally {
                    forgetDatabases();
                }
            });
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Map<String, Object> settings(SourceAccessor files) {
        return Map.of(
                Scope.Attr.logService.name(),
                new NoOpLogService(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                Scope.Attr.resourceAccessor.name(),
                files,
                "liquibase.analytics.enabled",
                false,
                "liquibase.fileEncoding",
                StandardCharsets.UTF_8.name());
    }

    private static void forgetDatabases() {
        Scope scope = Scope.getCurrentScope();
        scope.getSingleton(ChangeLogHistoryServiceFactory.class).resetAll();
        scope.getSingleton(ExecutorService.class).reset();
        LockServiceFactory.getInstance().resetAll();
    }
}
