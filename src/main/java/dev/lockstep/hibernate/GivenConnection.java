package dev.lockstep.hibernate;

import java.sql.Connection;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.connections.spi.JdbcConnectionAccess;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.engine.jdbc.spi.SqlExceptionHelper;
import org.hibernate.engine.jdbc.spi.SqlStatementLogger;
import org.hibernate.resource.transaction.spi.DdlTransactionIsolator;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.internal.exec.JdbcContext;

/**
 * Somebody else's connection: Hibernate reads by it, and neither closes it nor touches its transaction. (Hibernate's own
 * way of being handed one switches autocommit on, and so ends the transaction.)
 *
 * @param connection the connection
 * @param registry the services of the unit
 */
record GivenConnection(Connection connection, ServiceRegistry registry)
        implements DdlTransactionIsolator, JdbcContext, JdbcConnectionAccess {

    private static final long serialVersionUID = 1L;

    @Override
    public Connection obtainConnection() {
        return connection;
    }

    @Override
    public void releaseConnection(Connection released) {}

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public JdbcContext getJdbcContext() {
        return this;
    }

    @Override
    public Connection getIsolatedConnection() {
        return connection;
    }

    @Override
    public Connection getIsolatedConnection(boolean autocommit) {
        return connection;
    }

    @Override
    public void release() {}

    @Override
    public JdbcConnectionAccess getJdbcConnectionAccess() {
        return this;
    }

    @Override
    public Dialect getDialect() {
        return services().getDialect();
    }

    @Override
    public SqlStatementLogger getSqlStatementLogger() {
        return services().getSqlStatementLogger();
    }

    @Override
    public SqlExceptionHelper getSqlExceptionHelper() {
        return services().getSqlExceptionHelper();
    }

    @Override
    public ServiceRegistry getServiceRegistry() {
        return registry;
    }

    private JdbcServices services() {
        return registry.requireService(JdbcServices.class);
    }
}
