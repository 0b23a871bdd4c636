package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** {@code META-INF/persistence.xml} as whoever has the jar on the class path meets it. */
class PersistenceXmlTest {

    private final List<Element> units = elements(document(), "persistence-unit");

    private static Element document() {
        try (InputStream file = ModelSystem.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void thereIsAUnitForEachSystem() {
        assertThat(units.stream().map(unit -> unit.getAttribute("name")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ModelSystem.values()).map(ModelSystem::unit).toList());
    }

    @Test
    void everyEntityIsListedInTheUnitOfItsPackageAndNothingElseIs() {
        Set<String> entities = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.lockstep.model").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        TreeMap<String, String> units = new TreeMap<>();
        this.units.forEach(unit -> elements(unit, "class")
                .forEach(listed -> units.put(listed.getTextContent(), unit.getAttribute("name"))));
        assertThat(units.keySet()).isEqualTo(entities);
        assertThat(units.entrySet().stream()
                        .map(listed -> packageOf(listed.getKey()) + " in " + listed.getValue())
                        .distinct())
                .hasSize(ModelSystem.values().length);
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    @Test
    void everyUnitListsItsClassesAndSaysItsChangelogAndNothingElse() {
        assertThat(units).allSatisfy(unit -> {
            assertThat(elements(unit, "exclude-unlisted-classes"))
                    .extracting(Element::getTextContent)
                    .containsExactly("true");
            assertThat(elements(unit, "property"))
                    .extracting(property -> property.getAttribute("name") + "=" + property.getAttribute("value"))
                    .containsExactly("lockstep.changelog=changelog/" + unit.getAttribute("name") + "/changelog.yaml");
            assertThat(unit.getAttribute("transaction-type")).isEmpty();
            assertThat(elements(unit, "jta-data-source")).isEmpty();
            assertThat(elements(unit, "non-jta-data-source")).isEmpty();
        });
    }
}
