package dev.lockstep.mapping;

import dev.lockstep.scratch.ScratchDatabase;
import java.util.Properties;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** Session factories as a service makes them, which let Hibernate create the schema. */
final class Factories {

    private Factories() {}

    static HibernatePersistenceConfiguration on(ScratchDatabase database, Class<?>... entities) {
        Properties connection = database.properties();
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("test")
                .managedClasses(entities)
                .jdbcUrl(database.jdbcUrl())
                .schemaToolingAction(Action.CREATE);
        connection.forEach((name, value) -> configuration.property("hibernate.connection." + name, value));
        return configuration;
    }
}
