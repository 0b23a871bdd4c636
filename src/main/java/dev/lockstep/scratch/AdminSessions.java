package dev.lockstep.scratch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The connections from which databases are created, copied and dropped: as many as work at the same time, used again
 * and held until the end, because session locks hang on them.
 */
final class AdminSessions implements AutoCloseable {

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is done on a connection for its effect. */
    @FunctionalInterface
    interface Task {
        void on(Connection connection) throws SQLException;
    }

    private final Endpoint endpoint;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    AdminSessions(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** Does the work on a connection that nobody else uses meanwhile, in autocommit. */
    <T> T run(Work<T> work) throws SQLException {
        Connection connection = borrow();
        try {
            return work.on(connection);
        } finally {
            giveBack(connection);
        }
    }

    /** The same without a result. */
    void use(Task task) throws SQLException {
        Connection connection = borrow();
        try {
            task.on(connection);
        } finally {
            giveBack(connection);
        }
    }

    private Connection borrow() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return endpoint.connect(endpoint.database());
    }

    private void giveBack(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed && !connection.isClosed()) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
