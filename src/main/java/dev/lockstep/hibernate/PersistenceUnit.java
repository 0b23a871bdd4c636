package dev.lockstep.hibernate;

import java.net.URL;
import java.util.Properties;
import org.hibernate.jpa.boot.spi.PersistenceUnitDescriptor;
import org.jspecify.annotations.Nullable;

/** A persistence unit: a system whose entities and changelog are kept in step. */
public final class PersistenceUnit {

    /** The unit's property that names its root changelog, as a path from the project's folder. */
    public static final String CHANGELOG = "lockstep.changelog";

    private final PersistenceUnitDescriptor descriptor;

    PersistenceUnit(PersistenceUnitDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Its name: the system's name. */
    public String name() {
        return descriptor.getName();
    }

    /** The path of its root changelog; null where it names none. */
    public @Nullable String changelog() {
        Properties properties = descriptor.getProperties();
        return properties == null ? null : properties.getProperty(CHANGELOG);
    }

    /** The jar or folder whose META-INF/persistence.xml declares it. */
    public URL root() {
        return descriptor.getPersistenceUnitRootUrl();
    }

    PersistenceUnitDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public String toString() {
        return "persistence unit " + name();
    }
}
