package dev.lockstep.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.tool.schema.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service gets that lets Hibernate create its schema; and that the package's table of annotations is true. */
class SchemaByHibernateIT {

    enum Size {
        SMALL("S"),
        LARGE("L");

        @EnumeratedValue
        final String letter;

        Size(String letter) {
            this.letter = letter;
        }
    }

    @Entity(name = "Room")
    @Table(
            name = "Rooms",
            schema = "hotel",
            options = "with (fillfactor = 70)",
            comment = "to sleep in",
            check = @CheckConstraint(name = "beds_or_none", constraint = "beds >= 0"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "one_number",
                            columnNames = {"house", "number"},
                            options = "deferrable initially deferred"))
    @PgExtension(name = "btree_gist")
    @PgExtension(name = "pg_trgm", schema = "extensions")
    @PgIndex(
            name = "Idx Everything",
            columns = {"(lower(name)) COLLATE \"C\" text_pattern_ops DESC NULLS LAST", "number"},
            unique = true,
            nullsNotDistinct = true,
            include = "beds",
            where = "beds > 0",
            with = {"fillfactor = 80", "deduplicate_items = off"},
            comment = "the owner's")
    @PgIndex(name = "idx_rooms_name", columns = "name extensions.gist_trgm_ops(siglen=32)", method = "gist")
    @PgConstraint(name = "No Overlap", definition = "exclude using gist (house with =, stay with &&)")
    @PgConstraint(name = "one_name", definition = "unique nulls not distinct (name)")
    public static class Room {
        @Id
        @DefaultedByDatabase
        @Column(name = "id", columnDefinition = "serial")
        Integer id;

        @Column(name = "name", columnDefinition = "text storage external compression pglz")
        String name;

        @Collate("C")
        @Column(name = "house", length = 20, comment = "where")
        String house;

        @Column(name = "number")
        Integer number;

        @Column(name = "beds", nullable = false)
        @ColumnDefault("1")
        @DefaultedByDatabase
        Integer beds;

        @GeneratedColumn("beds * 2")
        @Column(name = "feet")
        Integer feet;

        @Column(name = "stay", columnDefinition = "daterange", insertable = false, updatable = false)
        String stay;

        @Enumerated(EnumType.STRING)
        @EnumCheck(name = "valid_size", orNull = true)
        @Column(name = "size", columnDefinition = "text")
        Size size;

        @Enumerated(EnumType.STRING)
        @NoEnumCheck
        @Column(name = "former_size", columnDefinition = "text")
        Size formerSize;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        @JoinColumn(
                name = "next_to",
                columnDefinition = "integer",
                foreignKey = @ForeignKey(name = "fk_next_to", options = "deferrable"))
        Room nextTo;
    }

    @Entity
    @Table(name = "visits")
    @PgUnlogged
    public static class Visit {
        @Id
        @GeneratedValue
        @SequenceGenerator(sequenceName = "visit_numbers", initialValue = 100, allocationSize = 10, options = "cache 5")
        @Column(name = "id")
        Long id;
    }

    private ScratchDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = TestServer.empty();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema hotel");
        }
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private SessionFactory factory(Action action) {
        return Factories.on(database, Room.class, Visit.class)
                .schemaToolingAction(action)
                .property("hibernate.hbm2ddl.halt_on_error", "true")
                .createEntityManagerFactory();
    }

    @Test
    void everythingIsThereAsAnnotated() throws SQLException {
        factory(Action.CREATE).close();

        assertThat(query("select indexdef from pg_indexes where schemaname = 'hotel' and indexname like '%dx%'"
                        + " order by indexname"))
                .containsExactly(
                        "CREATE UNIQUE INDEX \"Idx Everything\" ON hotel.rooms USING btree (lower(name) COLLATE \"C\""
                                + " text_pattern_ops DESC NULLS LAST, number) INCLUDE (beds) NULLS NOT DISTINCT"
                                + " WITH (fillfactor='80', deduplicate_items=off) WHERE (beds > 0)",
                        "CREATE INDEX idx_rooms_name ON hotel.rooms USING gist (name extensions.gist_trgm_ops"
                                + " (siglen='32'))");
        assertThat(query("select obj_description('hotel.\"Idx Everything\"'::regclass)"))
                .containsExactly("the owner's");
        assertThat(query("select conname || ': ' || pg_get_constraintdef(oid) from pg_constraint"
                        + " where conrelid = 'hotel.rooms'::regclass and contype <> 'n' order by 1"))
                .containsExactlyInAnyOrder(
                        "No Overlap: EXCLUDE USING gist (house WITH =, stay WITH &&)",
                        "beds_or_none: CHECK ((beds >= 0))",
                        "fk_next_to: FOREIGN KEY (next_to) REFERENCES hotel.rooms(id) ON DELETE SET NULL DEFERRABLE",
                        "one_name: UNIQUE NULLS NOT DISTINCT (name)",
                        "one_number: UNIQUE (house, number) DEFERRABLE INITIALLY DEFERRED",
                        "rooms_pkey: PRIMARY KEY (id)",
                        "valid_size: CHECK (((size IS NULL) OR (size = ANY (ARRAY['S'::text, 'L'::text]))))");
        assertThat(query("select extname || ' ' || extnamespace::regnamespace from pg_extension order by 1"))
                .containsExactly("btree_gist public", "pg_trgm extensions", "plpgsql pg_catalog");
        assertThat(query("select reloptions::text from pg_class where oid = 'hotel.rooms'::regclass"))
                .containsExactly("{fillfactor=70}");
        assertThat(
                        query(
                                "select attstorage::text || attcompression::text || ' ' || attcollation::regcollation from pg_attribute"
                                        + " where attrelid = 'hotel.rooms'::regclass and attname in ('name', 'house') order by 1"))
                .containsExactly("ep \"default\"", "x \"C\"");
        assertThat(query("select generation_expression from information_schema.columns where column_name = 'feet'"))
                .containsExactly("(beds * 2)");
        assertThat(query("select relpersistence from pg_class where relname = 'visits'"))
                .containsExactly("u");
        assertThat(query("select start_value || ' ' || increment_by || ' ' || cache_size from pg_sequences"
                        + " where sequencename = 'visit_numbers'"))
                .containsExactly("100 10 5");
        assertThat(query("select pg_get_serial_sequence('hotel.rooms', 'id')")).containsExactly("hotel.rooms_id_seq");
        assertThat(query("select obj_description('hotel.rooms'::regclass)")).containsExactly("to sleep in");
    }

    @Test
    void creatingAgainDropsFirstAndDroppingLeavesTheExtensions() throws SQLException {
        factory(Action.CREATE).close();
        factory(Action.CREATE_DROP).close();
        assertThat(query("select relname from pg_class where relnamespace in ('hotel'::regnamespace,"
                        + " 'public'::regnamespace) and relkind in ('r', 'i', 'S')"))
                .isEmpty();
        assertThat(query("select extname from pg_extension")).contains("pg_trgm");
    }

    @Test
    void hibernatesOwnValidateAcceptsIt() {
        factory(Action.CREATE).close();
        factory(Action.VALIDATE).close();
    }

    @Test
    void updatingTwiceIsHarmless() throws SQLException {
        factory(Action.UPDATE).close();
        factory(Action.UPDATE).close();
        assertThat(query("select count(*) from pg_indexes where indexname = 'Idx Everything'"))
                .containsExactly("1");
    }

    @Test
    void enumsRoundTripAndTheCheckHoldsOnlyTheirValues() throws SQLException {
        try (SessionFactory factory = factory(Action.CREATE)) {
            Room room = new Room();
            room.size = Size.LARGE;
            room.formerSize = Size.SMALL;
            factory.inTransaction(session -> session.persist(room));
            assertThat(room.beds).isEqualTo(1);
            assertThat(room.feet).isEqualTo(2);
            assertThat(query("select size || former_size from hotel.rooms")).containsExactly("LS");
            assertSizes(factory, room.id);
        }
        assertThat(query("update hotel.rooms set former_size = 'XL' returning 'done'"))
                .containsExactly("done");
        assertThatThrownBy(() -> query("update hotel.rooms set size = 'XL' returning 'done'"))
                .hasMessageContaining("valid_size");
    }

    private static void assertSizes(EntityManagerFactory factory, Integer id) {
        factory.runInTransaction(manager -> {
            Room stored = manager.find(Room.class, id);
            assertThat(stored.size).isEqualTo(Size.LARGE);
            assertThat(stored.formerSize).isEqualTo(Size.SMALL);
            assertThat(manager.createQuery("select count(*) from Room r where r.size = LARGE", Long.class)
                            .getSingleResult())
                    .isEqualTo(1);
        });
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
