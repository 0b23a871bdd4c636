package dev.lockstep.hibernate;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.internal.SchemaCreatorImpl;
import org.hibernate.tool.schema.spi.SchemaManagementTool;

/** The entities of one persistence unit as Hibernate understands them, booted without a database. */
public final class EntityModel {

    private final PersistenceUnit unit;
    private final MetadataImplementor metadata;
    private final DeclaredObjects declared;

    private EntityModel(PersistenceUnit unit, MetadataImplementor metadata) {
        this.unit = unit;
        this.metadata = metadata;
        this.declared = DeclaredObjects.of(metadata);
    }

    /**
     * Boots a unit's metadata.
     *
     * @param serverVersion {@code server_version_num} of the PostgreSQL that the schema is for: 180000
     * @throws EntityModelException where a class does not load or a mapping is wrong
     */
    public static EntityModel boot(PersistenceUnit unit, ClassLoader classLoader, int serverVersion) {
        try {
            MetadataImplementor metadata = Bootstrap.getEntityManagerFactoryBuilder(
                            unit.descriptor(), settings(serverVersion), classLoader)
                    .metadata();
            return new EntityModel(unit, metadata);
        } catch (RuntimeException | LinkageError e) {
            throw new EntityModelException(
                    "The entities of " + unit + " cannot be read: " + reason(e)
                            + "\nCorrect the class, or its entry in " + unit.root() + "META-INF/persistence.xml.",
                    e);
        }
    }

    private static Map<String, Object> settings(int serverVersion) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
        settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
        settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, String.valueOf(serverVersion / 10000));
        settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, "0");
        settings.put(SchemaToolingSettings.HBM2DDL_AUTO, "none");
        settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "none");
        settings.put(SchemaToolingSettings.INDEX_VALIDATION, "all");
        settings.put(SchemaToolingSettings.UNIQUE_KEY_VALIDATION, "all");
        settings.put(MappingSettings.COLUMN_ORDERING_STRATEGY, "legacy");
        settings.put("jakarta.persistence.validation.mode", "none");
        return settings;
    }

    /** The innermost reason, which names the class or the attribute. */
    private static String reason(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError
                ? "there is no class " + cause.getMessage()
                : String.valueOf(cause.getMessage());
    }

    /** The persistence unit. */
    public PersistenceUnit unit() {
        return unit;
    }

    /** Which class and field declares what, and in which order. */
    public DeclaredObjects declared() {
        return declared;
    }

    /** The statements that create the entities' schema, in order, as Hibernate's own schema tool gives them. */
    public List<String> createStatements() {
        CollectedStatements statements = new CollectedStatements();
        FromEntities options = new FromEntities(Map.of());
        new SchemaCreatorImpl(registry())
                .doCreation(
                        metadata,
                        registry().requireService(JdbcServices.class).getDialect(),
                        options,
                        FromEntities.EVERYTHING,
                        options,
                        statements);
        return statements.statements();
    }

    /**
     * Hibernate's own validate, index and unique keys included, on a database.
     *
     * @param connection to the database; nothing is written
     * @return what it objects to; empty where the entities fit
     */
    public List<String> validate(Connection connection) {
        HibernateSchemaManagementTool tool =
                (HibernateSchemaManagementTool) registry().requireService(SchemaManagementTool.class);
        CollectingValidator validator = new CollectingValidator(tool);
        Map<String, Object> settings = new HashMap<>(settings(0));
        settings.put(JdbcSettings.JAKARTA_HBM2DDL_CONNECTION, connection);
        validator.doValidation(metadata, new FromEntities(settings), FromEntities.EVERYTHING);
        return validator.problems();
    }

    private ServiceRegistry registry() {
        return metadata.getMetadataBuildingOptions().getServiceRegistry();
    }
}
