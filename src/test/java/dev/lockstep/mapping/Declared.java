package dev.lockstep.mapping;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** What Hibernate would do with a few entity classes, without a database. */
final class Declared {

    private Declared() {}

    /** The statements that create the schema of these entities. */
    static List<String> createStatements(Class<?>... entities) {
        return statements("create", entities);
    }

    /** The statements that drop the schema of these entities. */
    static List<String> dropStatements(Class<?>... entities) {
        return statements("drop", entities);
    }

    private static List<String> statements(String action, Class<?>... entities) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .applySetting("jakarta.persistence.database-major-version", "18")
                .build();
        try {
            Metadata metadata =
                    new MetadataSources(registry).addAnnotatedClasses(entities).buildMetadata();
            StringWriter script = new StringWriter();
            Map<String, Object> settings = Map.of(
                    "jakarta.persistence.schema-generation.scripts.action",
                    action,
                    "jakarta.persistence.schema-generation.scripts." + action + "-target",
                    script,
                    "hibernate.hbm2ddl.delimiter",
                    ";");
            SchemaManagementToolCoordinator.process(metadata, registry, settings, dropLater -> {});
            return List.of(script.toString().split(";\\R"));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
