package dev.lockstep.alignment;

import dev.lockstep.hibernate.EntityModel;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.scratch.ScratchServer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * What the use cases work with: the project's folder, its classes, and a scratch PostgreSQL that starts in the
 * background as soon as there is a workbench.
 */
public final class Workbench implements AutoCloseable {

    private final Path directory;
    private final ClassLoader classLoader;
    private final Keeping keeping;
    private final Progress progress;
    private final ExecutorService executor;
    private final CompletableFuture<ScratchServer> server;

    /** Whether the database that an unchanged changelog gives may be taken from an earlier run. */
    public enum Keeping {
        /** Kept databases are used, and what is replayed is kept. */
        KEEP,
        /** Every changelog is replayed. */
        REPLAY
    }

    /**
     * @param directory the folder that the changelogs' paths start from
     * @param classLoader sees the entities
     * @param scratch starts the scratch server
     */
    public Workbench(
            Path directory,
            ClassLoader classLoader,
            Supplier<ScratchServer> scratch,
            Keeping keeping,
            Progress progress) {
        this.directory = directory;
        this.classLoader = classLoader;
        this.keeping = keeping;
        this.progress = progress;
        this.executor = Executors.newCachedThreadPool(Workbench::daemon);
        this.server = later(() -> {
            progress.begins("Starting the scratch PostgreSQL");
            return scratch.get();
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lockstep-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** The folder that the changelogs' paths start from. */
    public Path directory() {
        return directory;
    }

    /** Sees the entities. */
    public ClassLoader classLoader() {
        return classLoader;
    }

    Keeping keeping() {
        return keeping;
    }

    Progress progress() {
        return progress;
    }

    /** The scratch server, once it is there. */
    ScratchServer server() {
        return result(server);
    }

    EntityModel model(PersistenceUnit unit) {
        return EntityModel.boot(unit, classLoader);
    }

    /** Does something beside what is being done. */
    <T> CompletableFuture<T> later(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, executor);
    }

    /** Waits for a result; what went wrong there goes wrong here. */
    static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Stops the scratch server. */
    @Override
    public void close() {
        executor.shutdown();
        server.thenAccept(ScratchServer::close).join();
    }
}
