package dev.lockstep.hibernate;

import dev.lockstep.catalog.ObjectName;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/**
 * The entities of one persistence unit, as Hibernate understands them: booted up to their metadata, without a database,
 * a query engine or a cache. Not for several threads at once.
 */
public final class EntityModel implements AutoCloseable {

    private static final int NEWEST = 180_000;

    private final PersistenceUnit unit;
    private final MetadataImplementor metadata;
    private final TableFields fields;

    EntityModel(PersistenceUnit unit, MetadataImplementor metadata) {
        this.unit = unit;
        this.metadata = metadata;
        this.fields = TableFields.of(metadata);
    }

    /**
     * Boots a unit.
     *
     * @param unit the unit
     * @param classLoader has its classes
     * @param serverVersion {@code server_version_num} of the PostgreSQL that the schema is for: 180000
     * @throws EntityModelException if Hibernate or an annotation of {@code dev.lockstep.mapping} refuses the mapping
     */
    public static EntityModel boot(PersistenceUnit unit, ClassLoader classLoader, int serverVersion) {
        return new UnitBoot(unit, classLoader).boot(serverVersion);
    }

    /** Boots a unit for the newest PostgreSQL that is known. */
    public static EntityModel boot(PersistenceUnit unit, ClassLoader classLoader) {
        return boot(unit, classLoader, NEWEST);
    }

    /** The unit that was booted. */
    public PersistenceUnit unit() {
        return unit;
    }

    /**
     * The schema as SQL statements, without semicolons, in an order that works, by Hibernate's own schema tool. The same
     * entities give the same statements. Schemas that the entities name are created, too, where they do not exist.
     */
    public List<String> createStatements() {
        return new SchemaScript(metadata).createStatements();
    }

    /**
     * What Hibernate's own validate has to say about a database, each table's columns, indexes and unique keys: every
     * problem, not the first alone. Empty where the entities fit the database. Only reads.
     *
     * @param connection to the database; stays open, and its transaction as it is
     */
    public List<String> validate(Connection connection) {
        Identifier schema = names().getDefaultSchema();
        String defaultSchema = schema == null ? ObjectName.DEFAULT_SCHEMA : schema.getText();
        return WholeValidation.problems(metadata, defaultSchema, connection);
    }

    /** Which class and field declares which object of the schema, and in which order the columns stand. */
    public DeclaredObjects declared() {
        return new DeclaredObjectsReader(metadata, fields, names()).read();
    }

    private SqlStringGenerationContext names() {
        return SqlStringGenerationContextImpl.fromConfigurationMap(
                registry().requireService(JdbcEnvironment.class), metadata.getDatabase(), settings());
    }

    private Map<String, Object> settings() {
        return registry().requireService(ConfigurationService.class).getSettings();
    }

    private StandardServiceRegistry registry() {
        return metadata.getMetadataBuildingOptions().getServiceRegistry();
    }

    @Override
    public void close() {
        registry().close();
    }
}
