package dev.lockstep.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.catalog.ObjectName;
import dev.lockstep.hibernate.shop.Shop;
import dev.lockstep.mapping.PgIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
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
        List<String> said = new ArrayList<>();
        Handler listening = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord entry) {
                said.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        };
        Logger.getLogger("org.hibernate").setLevel(Level.INFO);
        Logger.getLogger("").addHandler(listening);
        try {
            Units.boot(Plain.class).close();
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void theUnitsDefaultSchemaIsWhereItsTablesAre() {
        PersistenceUnit unit = Units.of(Plain.class);
        unit.descriptor().getProperties().setProperty("hibernate.default_schema", "Stock");
        try (EntityModel model = EntityModel.boot(unit, getClass().getClassLoader())) {
            assertThat(model.createStatements())
                    .contains("create table Stock.plain (id integer not null, primary key (id))");
            assertThat(model.declared().find(ObjectName.table("stock", "plain")))
                    .isPresent();
        }
    }

    @Test
    void aUnitForAnotherDatabaseIsRefused() {
        PersistenceUnit unit = Units.of(Plain.class);
        unit.descriptor().getProperties().setProperty("hibernate.dialect", "org.hibernate.dialect.MySQLDialect");
        assertRefused(
                unit,
                "persistence unit test: is for MySQLDialect, not for PostgreSQL; take the setting hibernate.dialect out of"
                        + " the unit",
                null);
    }
}
