package dev.lockstep.changelog;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.logging.core.NoOpLogService;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Liquibase as a service has it that knows nothing of Lockstep, with its own settings; only its voice is taken away. */
final class PlainLiquibase {

    private final Path checkout;
    private final Connection connection;

    PlainLiquibase(Path checkout, Connection connection) {
        this.checkout = checkout;
        this.connection = connection;
    }

    void update() throws Exception {
        run(liquibase -> liquibase.update(new Contexts(), new LabelExpression()));
    }

    void rollback(int count) throws Exception {
        run(liquibase -> liquibase.rollback(count, ""));
    }

    private interface Command {
        void run(Liquibase liquibase) throws Exception;
    }

    private void run(Command command) throws Exception {
        boolean autoCommit = connection.getAutoCommit();
        Map<String, Object> silence = Map.of(
                Scope.Attr.logService.name(),
                new NoOpLogService(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                "liquibase.analytics.enabled",
                false);
        Scope.child(silence, () -> {
            Liquibase liquibase = new Liquibase(
                    Checkout.ROOT, new DirectoryResourceAccessor(checkout), new JdbcConnection(connection));
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            command.run(liquibase);
        });
        connection.setAutoCommit(autoCommit);
    }
}
