package dev.lockstep.hibernate;

import java.net.URL;
import java.util.List;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;
import org.jspecify.annotations.Nullable;

/** A persistence unit as {@code META-INF/persistence.xml} declares it. */
public final class PersistenceUnit {

    /** The property that names a unit's root changelog: a path on the class path, or of the checkout. */
    public static final String CHANGELOG = "lockstep.changelog";

    private final ParsedPersistenceXmlDescriptor descriptor;

    PersistenceUnit(ParsedPersistenceXmlDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** The name. */
    public String name() {
        return descriptor.getName();
    }

    /** The path of its root changelog; null where the property {@value #CHANGELOG} is missing. */
    public @Nullable String changelog() {
        return descriptor.getProperties().getProperty(CHANGELOG);
    }

    /** The classes that it lists, in its order. */
    public List<String> classes() {
        return List.copyOf(descriptor.getManagedClassNames());
    }

    /** The directory or jar whose {@code META-INF/persistence.xml} declares it. */
    public URL root() {
        return descriptor.getPersistenceUnitRootUrl();
    }

    ParsedPersistenceXmlDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public String toString() {
        return "persistence unit " + name();
    }
}
