package dev.lockstep.hibernate;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;

/** Finds persistence units. */
public final class PersistenceUnits {

    private static final String RESOURCE = "META-INF/persistence.xml";

    private PersistenceUnits() {}

    /**
     * The units of every {@code META-INF/persistence.xml} that the class loader finds, by name; those of one name, in
     * several jars, are all there, told apart by their {@link PersistenceUnit#root() root}.
     *
     * @throws EntityModelException if a file cannot be read
     */
    public static List<PersistenceUnit> read(ClassLoader classLoader) {
        List<PersistenceUnit> units = new ArrayList<>();
        for (URL file : files(classLoader)) {
            for (ParsedPersistenceXmlDescriptor descriptor : parse(file)) {
                UnitSettings.cutConnections(descriptor);
                units.add(new PersistenceUnit(descriptor));
            }
        }
        units.sort(Comparator.comparing(PersistenceUnit::name)
                .thenComparing(unit -> unit.root().toExternalForm()));
        return List.copyOf(units);
    }

    private static List<URL> files(ClassLoader classLoader) {
        try {
            return Collections.list(classLoader.getResources(RESOURCE));
        } catch (IOException e) {
            throw new EntityModelException(RESOURCE, null, "cannot be looked for: " + e.getMessage(), "").causedBy(e);
        }
    }

    private static List<ParsedPersistenceXmlDescriptor> parse(URL file) {
        try {
            return PersistenceXml.read(file);
        } catch (IOException | XMLStreamException e) {
            throw new EntityModelException(
                            file.toExternalForm(), null, "cannot be read: " + Causes.root(e), "mend the file")
                    .causedBy(e);
        }
    }
}
