package dev.lockstep.changelog;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;
import org.jspecify.annotations.Nullable;

/**
 * A connection that knows which statement failed. The driver does not say which of several statements in one string
 * did, so these are run one by one; only within a transaction, where this makes no difference to what they do.
 */
final class WatchedConnection extends JdbcConnection {

    private final Connection connection;
    private final Connection watched;
    private @Nullable SQLException failure;
    private String failed = "";

    WatchedConnection(Connection connection) {
        super(connection);
        this.connection = connection;
        this.watched = proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(proxy, connection, method, arguments);
            boolean plain = method.getName().equals("createStatement") && arguments == null;
            return plain && result != null ? watch((Statement) result) : result;
        });
    }

    /** The statement that failed with this error, as PostgreSQL got it: positions count from its beginning. */
    Optional<String> statementOf(SQLException error) {
        return error.equals(failure) ? Optional.of(failed) : Optional.empty();
    }

    /** What is deferred fails only here. */
    @Override
    public void commit() throws DatabaseException {
        try {
            super.commit();
        } catch (DatabaseException e) {
            if (e.getCause() instanceof SQLException error) {
                remember(error, "COMMIT");
            }
            throw e;
        }
    }

    @Override
    public Connection getUnderlyingConnection() {
        return watched;
    }

    private Statement watch(Statement statement) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            boolean oneString = arguments != null && arguments.length == 1 && arguments[0] instanceof String;
            if (oneString && method.getName().equals("execute")) {
                return execute(statement, (String) arguments[0]);
            }
            return call(proxy, statement, method, arguments);
        });
    }

    private boolean execute(Statement statement, String sql) throws SQLException {
        List<String> parts = connection.getAutoCommit() ? List.of(sql) : SqlStatements.of(sql);
        boolean hasRows = false;
        for (String part : parts) {
            try {
                hasRows = statement.execute(part);
            } catch (SQLException e) {
                remember(e, part);
                throw e;
            }
        }
        return hasRows;
    }

    private void remember(SQLException error, String statement) {
        failure = error;
        failed = statement;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(WatchedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object proxy, Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
