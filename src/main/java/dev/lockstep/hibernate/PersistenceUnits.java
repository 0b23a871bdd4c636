package dev.lockstep.hibernate;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.jpa.boot.spi.PersistenceXmlParser;

/** Finds persistence units. */
public final class PersistenceUnits {

    private static final String PERSISTENCE_XML = "META-INF/persistence.xml";

    private PersistenceUnits() {}

    /**
     * Every persistence unit of every {@code META-INF/persistence.xml} that a class loader sees, sorted by
     * name.
     *
     * @throws EntityModelException where one of the files cannot be read
     */
    public static List<PersistenceUnit> read(ClassLoader classLoader) {
        try {
            List<URL> files = Collections.list(classLoader.getResources(PERSISTENCE_XML));
            return PersistenceXmlParser.create(Map.of(), classLoader, null).parse(files).values().stream()
                    .map(PersistenceUnit::new)
                    .sorted(Comparator.comparing(PersistenceUnit::name))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new EntityModelException(
                    "Reading " + PERSISTENCE_XML + " failed: " + e.getMessage() + ". Correct the file.", e);
        }
    }
}
