package dev.lockstep.hibernate;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.extract.spi.ColumnInformation;
import org.hibernate.tool.schema.extract.spi.DatabaseInformation;
import org.hibernate.tool.schema.extract.spi.SequenceInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.hibernate.tool.schema.internal.Helper;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.internal.IndividuallySchemaValidatorImpl;
import org.hibernate.tool.schema.spi.ContributableMatcher;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementTool;

/**
 * Hibernate's validator, which stops at the first problem, made to go on: what it complained of is forgiven, and it is
 * asked again until it has no more to say. Every judgement and every message is Hibernate's.
 */
final class WholeValidation extends IndividuallySchemaValidatorImpl {

    private final MetadataImplementor metadata;
    private final List<String> problems = new ArrayList<>();

    private WholeValidation(MetadataImplementor metadata, HibernateSchemaManagementTool tool) {
        super(tool, null);
        this.metadata = metadata;
    }

    /**
     * All problems, table by table.
     *
     * @param defaultSchema where tables are that name no schema
     */
    static List<String> problems(MetadataImplementor metadata, String defaultSchema, Connection connection) {
        ServiceRegistry registry = metadata.getMetadataBuildingOptions().getServiceRegistry();
        HibernateSchemaManagementTool tool =
                (HibernateSchemaManagementTool) registry.requireService(SchemaManagementTool.class);
        WholeValidation validation = new WholeValidation(metadata, tool);
        validation.run(registry, defaultSchema, connection);
        return List.copyOf(validation.problems);
    }

    private void run(ServiceRegistry registry, String defaultSchema, Connection connection) {
        Map<String, Object> settings = new HashMap<>(
                registry.requireService(ConfigurationService.class).getSettings());
        SqlStringGenerationContext names = SqlStringGenerationContextImpl.fromExplicit(
                registry.requireService(JdbcEnvironment.class), metadata.getDatabase(), null, defaultSchema);
        DatabaseInformation database =
                Helper.buildDatabaseInformation(new GivenConnection(connection, registry), names, tool);
        try {
            performValidation(
                    metadata,
                    database,
                    new SchemaScript.Options(settings),
                    ContributableMatcher.ALL,
                    metadata.getDatabase().getDialect());
        } finally {
            database.cleanup();
        }
    }

    @Override
    protected void validateTable(
            Table table, TableInformation found, Metadata ofTable, ExecutionOptions options, Dialect dialect) {
        if (found == null) {
            note(() -> super.validateTable(table, null, ofTable, options, dialect));
            return;
        }
        ForgivingTable forgiving = new ForgivingTable(table, found);
        while (!note(() -> super.validateTable(table, forgiving, ofTable, options, dialect))) {
            if (!forgiving.forgiveLast()) {
                return;
            }
        }
    }

    @Override
    protected void validateColumnType(
            Table table, Column column, ColumnInformation found, Metadata ofTable, Dialect dialect) {
        if (!ForgivingTable.isForgiven(found)) {
            super.validateColumnType(table, column, found, ofTable, dialect);
        }
    }

    @Override
    protected void validateSequence(Sequence sequence, SequenceInformation found) {
        note(() -> super.validateSequence(sequence, found));
    }

    private boolean note(Runnable check) {
        try {
            check.run();
            return true;
        } catch (SchemaManagementException e) {
            problems.add(Causes.message(e));
            return false;
        }
    }
}
