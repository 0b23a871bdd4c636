package dev.lockstep.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hibernate.boot.archive.internal.ArchiveHelper;
import org.hibernate.jpa.boot.internal.ParsedPersistenceXmlDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code persistence.xml} into Hibernate's own description of a unit. Hibernate's parser starts JAXB for it,
 * which takes a third of the time that booting five units takes.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a12384">Jakarta
 *     Persistence, persistence.xml</a>
 */
final class PersistenceXml {

    private static final String PATH = "/META-INF/persistence.xml";
    private static final XMLInputFactory READERS = readers();

    private final List<ParsedPersistenceXmlDescriptor> units = new ArrayList<>();
    private final URL file;

    private PersistenceXml(URL file) {
        this.file = file;
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The units of a file, in its order. */
    static List<ParsedPersistenceXmlDescriptor> read(URL file) throws IOException, XMLStreamException {
        PersistenceXml xml = new PersistenceXml(file);
        URLConnection connection = file.openConnection();
        // A jar that stays open could not be replaced on Windows.
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            xml.read(READERS.createXMLStreamReader(content));
        }
        return xml.units;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        ParsedPersistenceXmlDescriptor unit = null;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("persistence-unit")) {
                    unit = new ParsedPersistenceXmlDescriptor(ArchiveHelper.getJarURLFromURLEntry(file, PATH));
                    unit.setName(attribute(reader, "name"));
                    units.add(unit);
                } else if (unit != null) {
                    readPart(reader, unit);
                }
            }
        }
    }

    private static void readPart(XMLStreamReader reader, ParsedPersistenceXmlDescriptor unit)
            throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "class" -> unit.addClasses(text(reader));
            case "mapping-file" -> unit.addMappingFiles(text(reader));
            case "jar-file" -> unit.addJarFileUrls(List.of(text(reader)));
            case "exclude-unlisted-classes" -> {
                String exclude = text(reader);
                unit.setExcludeUnlistedClasses(exclude.isEmpty() || Boolean.parseBoolean(exclude));
            }
            case "property" -> unit.getProperties().setProperty(attribute(reader, "name"), attribute(reader, "value"));
            default -> {
                // Data sources, provider, cache and validation: nothing that metadata depends on.
            }
        }
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        return reader.getElementText().strip();
    }

    private static String attribute(XMLStreamReader reader, String name) throws XMLStreamException {
        @Nullable String value = reader.getAttributeValue(null, name);
        if (value == null) {
            throw new XMLStreamException(
                    "<" + reader.getLocalName() + "> has no attribute " + name, reader.getLocation());
        }
        return value;
    }
}
