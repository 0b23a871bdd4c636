package dev.lockstep.scratch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is the same on every server: databases by SQL. Where the server comes from is its {@link Host}'s affair. */
final class DatabaseServer implements ScratchServer {

    /** What stands behind the server and ends with the run: a process, a container, nothing. */
    interface Host {

        String description();

        /** What to say in CREATE DATABASE beside the template; may be empty. */
        String creationOptions(int version);

        void stop();
    }

    private static final String REMEDY = "See PostgreSQL's message, or use another server with --scratch.";

    private final Host host;
    private final AdminSessions sessions;
    private final RunName run;
    private final Databases databases;
    private final KeptDatabases kept;
    private final int version;
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    private DatabaseServer(Host host, AdminSessions sessions, RunName run, int version) {
        this.host = host;
        this.sessions = sessions;
        this.run = run;
        this.version = version;
        this.databases = new Databases(sessions, host.creationOptions(version));
        this.kept = new KeptDatabases(sessions, databases, run);
    }

    /** Logs in. */
    static DatabaseServer at(Endpoint endpoint, Host host) throws SQLException {
        AdminSessions sessions = new AdminSessions(endpoint);
        return sessions.run(
                connection -> new DatabaseServer(host, sessions, RunName.lockedBy(connection), versionOf(connection)));
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
        attempt("Creating a scratch database", () -> databases.createEmpty(name));
        return ours(name);
    }

    @Override
    public ScratchDatabase copyOf(ScratchDatabase source) {
        String name = run.nextDatabase();
        attempt("Copying the scratch database " + source.name(), () -> databases.copy(source.name(), name));
        return ours(name);
    }

    private ScratchDatabase ours(String name) {
        created.add(name);
        return new ScratchDatabase(sessions.endpoint(), name, () -> drop(name));
    }

    private void drop(String name) {
        if (created.remove(name)) {
            attempt("Dropping the scratch database " + name, () -> databases.drop(name));
        }
    }

    @Override
    public ScratchDatabase kept(String key, Filler filler) {
        String[] name = new String[1];
        attempt("Filling a scratch database that is kept", () -> {
            name[0] = kept.ensure(key, empty -> filler.fill(lasting(empty)));
        });
        return lasting(name[0]);
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
        return host.description();
    }

    @Override
    public void close() {
        try {
            created.forEach(this::drop);
            sessions.close();
        } catch (SQLException | ScratchException e) {
            // What is left over is dropped by the next run.
        } finally {
            host.stop();
        }
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
            throw new ScratchException(what + " on " + description() + " failed: " + e.getMessage(), REMEDY, e);
        }
    }
}
