package dev.lockstep.alignment;

import dev.lockstep.hibernate.EntityModel;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the use cases work with: the project's folder, its classes, and a scratch PostgreSQL that starts in the
 * background as soon as there is a workbench.
 */
public final class Workbench implements AutoCloseable {

    private static final int OLDEST_POSTGRESQL = 140000;

    private final Path directory;
    private final ClassLoader classLoader;
    private final Keeping keeping;
    private final ExecutorService executor;
    private final CompletableFuture<ScratchServer> server;
    private final CompletableFuture<Blank> blank;

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
        this.executor = Executors.newCachedThreadPool(Workbench::daemon);
        this.server = later(() -> {
            progress.begins("Starting the scratch PostgreSQL");
            return scratch.get();
        });
        this.blank = server.thenApplyAsync(Blank::on, executor);
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

    /** The scratch server, once it is there. */
    ScratchServer server() {
        return result(server);
    }

    Schemas schemas() {
        return new Schemas(server(), keeping);
    }

    /** The entities of a unit. They declare one schema, whatever the server: the one for the oldest PostgreSQL. */
    EntityModel model(PersistenceUnit unit) {
        return EntityModel.boot(unit, classLoader, OLDEST_POSTGRESQL);
    }

    /** Does something on an empty database, one after the other; it is to be empty afterwards, too. */
    <T> T blank(Function<Connection, T> work) {
        return result(blank).with(work);
    }

    /** An empty database and a connection to it. */
    private record Blank(ScratchDatabase database, Connection connection) {

        static Blank on(ScratchServer server) {
            ScratchDatabase database = server.create();
            return new Blank(database, database.open());
        }

        synchronized <T> T with(Function<Connection, T> work) {
            return work.apply(connection);
        }
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

    /** Stops the scratch server, which drops what was made on it. */
    @Override
    public void close() {
        executor.shutdownNow();
        server.handle((running, failure) -> running)
                .thenAccept(running -> {
                    if (running != null) {
                        running.close();
                    }
                })
                .join();
    }
}
