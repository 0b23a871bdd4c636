package dev.lockstep.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is the same on every server: databases by SQL. Where the server comes from is its {@link Host}'s affair. */
final class DatabaseServer implements ScratchServer {

    private static final String OBJECT_IN_USE = "55006";
    private static final String NO_ROOM = "53100";
    private static final int KEPT_AT_MOST = 40;
    private static final long MILLIS_FOR_THE_END = 5_000;

    private final Host host;
    private final AdminSessions sessions;
    private final RunName run;
    private final Databases databases;
    private final KeptDatabases kept;
    private final Housekeeping housekeeping;
    private final int version;
    private final Set<String> created = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread atExit = new Thread(this::end, "lockstep-scratch-end");

    private DatabaseServer(Host host, AdminSessions sessions, RunName run, int version) {
        this.host = host;
        this.sessions = sessions;
        this.run = run;
        this.version = version;
        this.databases = new Databases(sessions, host.creationOptions(version));
        this.kept = new KeptDatabases(sessions, databases, run);
        this.housekeeping = new Housekeeping(sessions, databases, kept, KEPT_AT_MOST);
    }

    /** Logs in, and from now on the host is stopped with this process. */
    static DatabaseServer at(Endpoint endpoint, Host host) throws SQLException {
        DatabaseServer server = loggedIn(new AdminSessions(endpoint), host);
        Runtime.getRuntime().addShutdownHook(server.atExit);
        server.housekeeping.start();
        return server;
    }

    private static DatabaseServer loggedIn(AdminSessions sessions, Host host) throws SQLException {
        try {
            return sessions.run(connection ->
                    new DatabaseServer(host, sessions, RunName.lockedBy(connection), versionOf(connection)));
        } catch (SQLException e) {
            sessions.close();
            throw e;
        }
    }

    private static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version_num")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public ScratchDatabase create() {
        String name = run.nextDatabase();
        return made(name, "Creating a scratch database", () -> databases.createEmpty(name));
    }

    @Override
    public ScratchDatabase copyOf(ScratchDatabase source) {
        String name = run.nextDatabase();
        return made(name, "Copying the scratch database " + source.name(), () -> databases.copy(source.name(), name));
    }

    /** Noted down first: what is cut short may be there. */
    private ScratchDatabase made(String name, String what, Task task) {
        created.add(name);
        attempt(what, task);
        return new ScratchDatabase(sessions.endpoint(), name, () -> drop(name));
    }

    private void drop(String name) {
        if (created.remove(name)) {
            attempt("Dropping the scratch database " + name, () -> databases.drop(name));
        }
    }

    @Override
    public ScratchDatabase kept(String key, Filler filler) {
        String name = kept.nameFor(key);
        attempt(
                "Filling a scratch database that is to be kept",
                () -> kept.ensure(key, empty -> filler.fill(lasting(empty))));
        return lasting(name);
    }

    private ScratchDatabase lasting(String name) {
        return new ScratchDatabase(sessions.endpoint(), name, () -> {});
    }

    @Override
    public void forget(String key) {
        attempt("Dropping a scratch database that was kept", () -> kept.forget(key));
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String description() {
        return host.description(version / 10_000 + "." + version % 10_000);
    }

    /** Waits until nothing is left to be tidied up. */
    void finishHousekeeping() {
        housekeeping.finish();
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        forgetTheEnd();
        tidyUp();
        host.stop();
    }

    private void forgetTheEnd() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook finds the server closed.
        }
    }

    private void tidyUp() {
        try {
            housekeeping.stop();
            created.forEach(this::drop);
            sessions.close();
        } catch (SQLException | ScratchException e) {
            // What is left over is dropped by the next run.
        }
    }

    /**
     * The process ends without closing the server, by Ctrl-C for example. A server that ends too is stopped as it is;
     * on one that goes on, databases are dropped if it lets us do so soon.
     */
    private void end() {
        if (closed.getAndSet(true)) {
            return;
        }
        if (host.outlivesRun()) {
            Thread tidying = new Thread(this::tidyUp, "lockstep-scratch-tidy");
            tidying.setDaemon(true);
            tidying.start();
            Waiting.join(tidying, MILLIS_FOR_THE_END);
        }
        host.stop();
    }

    @Override
    public String toString() {
        return description();
    }

    @FunctionalInterface
    private interface Task {
        void run() throws SQLException;
    }

    private void attempt(String what, Task task) {
        try {
            task.run();
        } catch (SQLException e) {
            throw new ScratchException(what + " failed on " + description() + ": " + e.getMessage(), remedy(e), e);
        }
    }

    private static String remedy(SQLException e) {
        return switch (String.valueOf(e.getSQLState())) {
            case OBJECT_IN_USE -> "A database is copied or kept only when nobody is connected: close the connections.";
            case NO_ROOM ->
                "Make room on the server's disk; the embedded server's is the one with the cache directory.";
            default -> "If it is the server that is at fault, name another one with --scratch.";
        };
    }
}
