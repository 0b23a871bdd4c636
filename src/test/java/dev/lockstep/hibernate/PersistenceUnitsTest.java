package dev.lockstep.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceUnitsTest {

    @TempDir
    private Path first;

    @TempDir
    private Path second;

    @Test
    void unitsOfAllFilesAreFoundByNameWithTheirChangelogs() {
        Units.write(first, """
                <persistence-unit name="sales">
                  <class>a.Customer</class>
                  <class>a.Order</class>
                  <properties>
                    <property name="lockstep.changelog" value="changelog/sales/changelog.yaml"/>
                  </properties>
                </persistence-unit>""", """
                <persistence-unit name="archive"/>""");
        Units.write(second, """
                <persistence-unit name="personnel"/>""");

        List<PersistenceUnit> units = PersistenceUnits.read(Units.finding(first, second));

        assertThat(units).extracting(PersistenceUnit::name).containsExactly("archive", "personnel", "sales");
        PersistenceUnit sales = units.get(2);
        assertThat(sales.changelog()).isEqualTo("changelog/sales/changelog.yaml");
        assertThat(sales.classes()).containsExactly("a.Customer", "a.Order");
        assertThat(units.get(0).changelog()).isNull();
    }

    @Test
    void unitsOfOneNameAreToldApartByWhereTheyAreDeclared() {
        Units.write(first, "<persistence-unit name=\"sales\"/>");
        Units.write(second, "<persistence-unit name=\"sales\"/>");

        assertThat(PersistenceUnits.read(Units.finding(first, second)))
                .extracting(unit -> unit.root().getPath())
                .containsExactlyInAnyOrder(first + "/", second + "/");
    }

    @Test
    void noFileIsNoUnit() {
        assertThat(PersistenceUnits.read(Units.finding(first))).isEmpty();
    }

    @Test
    void aFileThatIsNotXmlIsNamed() {
        Units.write(first, "<persistence-unit name=");

        assertThatThrownBy(() -> PersistenceUnits.read(Units.finding(first)))
                .isInstanceOf(EntityModelException.class)
                .hasMessage(
                        "persistence unit file:" + first + "/META-INF/persistence.xml: cannot be read: ParseError at"
                                + " [row,col]:[3,1] Message: Open quote is expected for attribute \"name\" associated with an"
                                + " element type \"persistence-unit\".; mend the file");
    }

    @Test
    void aUnitWithoutANameIsPointedAt() {
        Units.write(first, "<persistence-unit/>");

        assertThatThrownBy(() -> PersistenceUnits.read(Units.finding(first)))
                .isInstanceOf(EntityModelException.class)
                .hasMessage(
                        "persistence unit file:" + first + "/META-INF/persistence.xml: cannot be read: ParseError at"
                                + " [row,col]:[2,20] Message: <persistence-unit> has no attribute name; mend the file");
    }

    @Test
    void aUnitInAJarHasTheJarForItsRoot() throws IOException {
        Units.write(first, "<persistence-unit name=\"sales\"/>");
        Path jar = second.resolve("some sales.jar");
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectory(inside.getPath("META-INF"));
            Files.copy(first.resolve("META-INF/persistence.xml"), inside.getPath("META-INF/persistence.xml"));
        }

        assertThat(PersistenceUnits.read(Units.finding(jar)))
                .singleElement()
                .satisfies(unit -> assertThat(unit.root().toString())
                        .isEqualTo(jar.toUri().toURL().toString()));
    }

    @Test
    void whatLeadsToADatabaseIsCutOff() {
        Units.write(first, """
                <persistence-unit name="sales" transaction-type="JTA">
                  <jta-data-source>java:comp/env/jdbc/sales</jta-data-source>
                  <class>dev.lockstep.hibernate.EntityModelTest$Plain</class>
                  <properties>
                    <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://nowhere.invalid/x"/>
                    <property name="jakarta.persistence.jdbc.driver" value="no.such.Driver"/>
                    <property name="hibernate.connection.provider_class" value="no.such.Pool"/>
                    <property name="hibernate.hbm2ddl.auto" value="create"/>
                  </properties>
                </persistence-unit>""");
        ClassLoader classLoader = Units.finding(first);
        PersistenceUnit unit = PersistenceUnits.read(classLoader).get(0);

        try (EntityModel model = EntityModel.boot(unit, classLoader)) {
            assertThat(model.createStatements())
                    .containsExactly("create table plain (id integer not null, primary key (id))");
        }
    }
}
