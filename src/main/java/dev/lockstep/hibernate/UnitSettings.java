package dev.lockstep.hibernate;

import jakarta.persistence.PersistenceUnitTransactionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;

/** The settings with which a unit is booted for its metadata alone. */
final class UnitSettings {

    /** Settings of a unit that say how to reach a database or what to do with it: not to be followed here. */
    private static final List<String> OF_CONNECTIONS = List.of(
            "jakarta.persistence.jdbc.",
            "javax.persistence.jdbc.",
            "jakarta.persistence.schema-generation.",
            "javax.persistence.schema-generation.",
            "jakarta.persistence.database-",
            "javax.persistence.database-",
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.hbm2ddl.",
            "hibernate.cache.",
            "hibernate.jta.",
            "hibernate.transaction.");

    private static final String ORM_XML = "META-INF/orm.xml";

    private UnitSettings() {}

    /** Takes everything out of a unit that would lead Hibernate to a database, a pool or a transaction manager. */
    static void cutConnections(ParsedPersistenceXmlDescriptor descriptor) {
        descriptor
                .getProperties()
                .keySet()
                .removeIf(key -> OF_CONNECTIONS.stream().anyMatch(key.toString()::startsWith));
        descriptor.setJtaDataSource(null);
        descriptor.setNonJtaDataSource(null);
        descriptor.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
    }

    /** What is set on top of the unit's own properties. */
    static Map<String, Object> metadataOnly(PersistenceUnit unit, ClassLoader classLoader, int serverVersion) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
        settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
        settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, Integer.toString(serverVersion / 10_000));
        settings.put(CacheSettings.USE_SECOND_LEVEL_CACHE, false);
        settings.put(MappingSettings.COLUMN_ORDERING_STRATEGY, FieldOrder.over(unit));
        settings.put(SchemaToolingSettings.INDEX_VALIDATION, "all");
        // Unnamed ones have one name in Hibernate's model and another in the database that it creates.
        settings.put(SchemaToolingSettings.UNIQUE_KEY_VALIDATION, "named");
        boolean mapped = !unit.descriptor().getMappingFileNames().isEmpty() || classLoader.getResource(ORM_XML) != null;
        settings.put(MappingSettings.XML_MAPPING_ENABLED, mapped);
        return settings;
    }
}
