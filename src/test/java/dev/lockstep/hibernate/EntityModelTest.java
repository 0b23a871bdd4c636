package dev.lockstep.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.hibernate.shop.Shop;
import dev.lockstep.mapping.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityModelTest {

    private static final String HERE = "dev.lockstep.hibernate.EntityModelTest$";

    @Entity
    @Table(name = "plain")
    public static class Plain {
        @Id
        @Column(name = "id")
        Integer id;
    }

    @Test
    void theSchemaListsColumnsInTheOrderOfTheFieldsAndTheKeyFirst() {
        try (EntityModel model =
                EntityModel.boot(Units.of(Shop.classes()), getClass().getClassLoader())) {
            assertThat(model.createStatements())
                    .contains(
                            "create table customer_addresses (customer_id integer not null, street varchar(255),"
                                    + " city varchar(255), unique (customer_id, city, street))",
                            "create table orders (year integer not null, count integer not null, item_number bigint,"
                                    + " customer_id integer, primary key (count, year))")
                    .first()
                    .isEqualTo("create schema if not exists stock");
        }
    }

    @Test
    void theSameEntitiesGiveTheSameStatements() {
        List<String> first;
        try (EntityModel model =
                EntityModel.boot(Units.of(Shop.classes()), getClass().getClassLoader())) {
            first = model.createStatements();
            assertThat(model.createStatements()).isEqualTo(first);
        }
        try (EntityModel model =
                EntityModel.boot(Units.of(Shop.classes()), getClass().getClassLoader())) {
            assertThat(model.createStatements()).isEqualTo(first);
        }
    }

    @Test
    void aMissingClassIsNamed() {
        assertRefused(
                Units.of(List.of("a.Missing")),
                "persistence unit test: lists the class a.Missing, which cannot be loaded: a.Missing; compile it and put"
                        + " it on the class path, or take it out of the unit",
                "a.Missing");
    }

    @Test
    void aClassThatIsNoEntityIsNamed() {
        assertRefused(
                Units.of(Plain.class, String.class),
                "persistence unit test: lists the class java.lang.String, which is no entity, mapped superclass,"
                        + " embeddable or converter; annotate it with @Entity, or take it out of the unit",
                "java.lang.String");
    }

    @Test
    void aUnitWithoutClassesIsRefused() {
        assertRefused(
                Units.of(List.of()),
                "persistence unit test: has no entities; list its classes by <class>, or put hibernate-scan-jandex on the"
                        + " class path so that Hibernate looks for them",
                null);
    }

    @Entity
    static class Keyless {
        String name;
    }

    @Test
    void whatHibernateRefusesComesOutInItsWords() {
        assertRefused(
                Units.of(Keyless.class),
                "persistence unit test: Entity '" + HERE + "Keyless' has no identifier (every '@Entity' class must"
                        + " declare or inherit at least one '@Id' or '@EmbeddedId' property); mend the mapping of "
                        + HERE
                        + "Keyless",
                HERE + "Keyless");
    }

    @Entity
    static class Lonely {
        @Id
        Integer id;

        @ManyToOne
        Plain other;
    }

    @Test
    void anAssociationToAClassThatIsNotListedIsRefused() {
        assertThatThrownBy(() -> Units.boot(Lonely.class))
                .isInstanceOf(EntityModelException.class)
                .hasMessageContaining(HERE + "Lonely.other")
                .hasMessageContaining(HERE + "Plain");
    }

    @Entity
    @Table(name = "mistaken")
    @PgIndex(name = "idx", columns = "nmae")
    static class Mistaken {
        @Id
        Integer id;

        String name;
    }

    @Test
    void ourOwnChecksComeOutWithTheirMend() {
        assertRefused(
                Units.of(Mistaken.class),
                "persistence unit test: " + HERE
                        + "Mistaken: @PgIndex(name = \"idx\") names the column nmae, which does"
                        + " not exist: did you mean name? Columns of mistaken: id, name",
                HERE + "Mistaken");
    }

    private static void assertRefused(PersistenceUnit unit, String message, String className) {
        assertThatThrownBy(() -> EntityModel.boot(unit, EntityModelTest.class.getClassLoader()))
                .isInstanceOfSatisfying(
                        EntityModelException.class,
                        refused -> assertThat(refused.className().orElse(null)).isEqualTo(className))
                .hasMessage(message);
    }

    @Test
    void hibernateKeepsQuiet() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream listening = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(listening);
            System.setErr(listening);
            Units.boot(Plain.class).close();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
