package dev.lockstep.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.ColumnDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DefaultedByDatabaseIT {

    private static final Instant GIVEN = Instant.parse("2020-02-29T12:34:56.123456Z");
    private static final UUID GIVEN_ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Entity(name = "Note")
    @Table(name = "notes")
    public static class Note {
        @Id
        @DefaultedByDatabase
        @ColumnDefault("gen_random_uuid()")
        @Column(name = "id")
        UUID id;

        @Column(name = "text", nullable = false)
        String text;

        @DefaultedByDatabase
        @ColumnDefault("now()")
        @Column(name = "created_at", columnDefinition = "timestamptz")
        Instant createdAt;

        @DefaultedByDatabase
        @ColumnDefault("'en'")
        @Column(name = "language")
        String language;

        /** A default that the entity does not ask for: its nulls are nulls. */
        @ColumnDefault("7")
        @Column(name = "rating")
        Integer rating;

        protected Note() {}

        Note(String text) {
            this.text = text;
        }
    }

    @Entity
    @Table(name = "songs")
    public static class Song {
        @Id
        @DefaultedByDatabase
        @Column(name = "id", columnDefinition = "serial")
        Integer id;

        @Column(name = "title")
        String title;

        protected Song() {}

        Song(String title) {
            this.title = title;
        }
    }

    @Entity
    @Table(name = "media")
    @Inheritance(strategy = InheritanceType.JOINED)
    public abstract static class Medium {
        @Id
        @DefaultedByDatabase
        @Column(name = "id", columnDefinition = "serial")
        Integer id;

        @DefaultedByDatabase
        @ColumnDefault("'shelf'")
        @Column(name = "place")
        String place;
    }

    @Entity
    @Table(name = "books")
    public static class Book extends Medium {
        @DefaultedByDatabase
        @ColumnDefault("100")
        @Column(name = "pages")
        Integer pages;
    }

    private static ScratchDatabase database;
    private static SessionFactory factory;

    @BeforeAll
    static void createSchema() {
        database = TestServer.empty();
        factory = Factories.on(database, Note.class, Song.class, Medium.class, Book.class)
                .property("hibernate.jdbc.batch_size", "50")
                .property("hibernate.generate_statistics", "true")
                .createEntityManagerFactory();
    }

    @AfterAll
    static void close() {
        factory.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        factory.inTransaction(session -> factory.getSchemaManager().truncateMappedObjects());
        factory.getStatistics().clear();
    }

    @Test
    void persistingWithoutValuesLeavesTheEntityHoldingTheDatabases() {
        Note note = new Note("a");
        factory.inTransaction(session -> session.persist(note));
        assertThat(note.id).isNotNull();
        assertThat(note.createdAt).isNotNull();
        assertThat(note.language).isEqualTo("en");
        assertThat(note.rating).isNull();
        assertStored(note);
        assertThat(factory.getStatistics().getPrepareStatementCount()).isEqualTo(2);
    }

    @Test
    void valuesThatAreGivenAreWritten() {
        Note note = new Note("a");
        note.id = GIVEN_ID;
        note.createdAt = GIVEN;
        note.language = "de";
        factory.inTransaction(session -> session.persist(note));
        assertThat(note.id).isEqualTo(GIVEN_ID);
        assertThat(note.createdAt).isEqualTo(GIVEN);
        assertThat(note.language).isEqualTo("de");
        assertStored(note);
    }

    @Test
    void someGivenAndSomeNotIsOneStatement() {
        Note note = new Note("a");
        note.createdAt = GIVEN;
        factory.inTransaction(session -> session.persist(note));
        assertThat(note.id).isNotNull();
        assertThat(note.createdAt).isEqualTo(GIVEN);
        assertThat(note.language).isEqualTo("en");
        assertThat(factory.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        assertStored(note);
    }

    @Test
    void aGivenIdWithDefaultedAttributes() {
        Note note = new Note("a");
        note.id = GIVEN_ID;
        factory.inTransaction(session -> session.persist(note));
        assertThat(note.id).isEqualTo(GIVEN_ID);
        assertThat(note.language).isEqualTo("en");
        assertStored(note);
    }

    @Test
    void statelessInsertFillsInTheEntityToo() {
        Note note = new Note("a");
        note.createdAt = GIVEN;
        factory.inStatelessTransaction(session -> session.insert(note));
        assertThat(note.id).isNotNull();
        assertThat(note.language).isEqualTo("en");
        assertStored(note);

        Note given = new Note("b");
        given.id = GIVEN_ID;
        factory.inStatelessTransaction(session -> session.insert(given));
        assertThat(given.createdAt).isNotNull();
        assertStored(given);
    }

    @Test
    void mergingANewEntityGivesItsCopyTheDatabasesValues() {
        Note copy = factory.fromTransaction(session -> session.merge(new Note("a")));
        assertThat(copy.id).isNotNull();
        assertThat(copy.language).isEqualTo("en");
        assertStored(copy);

        Note given = new Note("b");
        given.id = GIVEN_ID;
        Note givenCopy = factory.fromTransaction(session -> session.merge(given));
        assertThat(givenCopy.id).isEqualTo(GIVEN_ID);
        assertThat(givenCopy.language).isEqualTo("en");
        assertStored(givenCopy);
    }

    @Test
    void updatesWriteTheAttributesLikeAnyOther() {
        Note note = new Note("a");
        factory.inTransaction(session -> session.persist(note));
        factory.inTransaction(session -> {
            Note managed = session.find(Note.class, note.id);
            managed.language = null;
            managed.createdAt = GIVEN;
        });
        Note stored = factory.fromSession(session -> session.find(Note.class, note.id));
        assertThat(stored.language).isNull();
        assertThat(stored.createdAt).isEqualTo(GIVEN);
        factory.inStatelessTransaction(session -> {
            note.language = "fr";
            session.update(note);
        });
        assertStored(note);
    }

    @Test
    void changesAfterPersistAreSeen() {
        Note note = new Note("a");
        factory.inTransaction(session -> {
            session.persist(note);
            session.flush();
            note.language = "it";
        });
        assertStored(note);
    }

    @Test
    void entitiesThatHaveAllValuesAreInsertedInBatches() {
        factory.inTransaction(session -> complete(100).forEach(session::persist));
        assertThat(factory.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        empty();
        factory.inStatelessTransaction(session -> session.insertMultiple(complete(100)));
        assertThat(factory.getStatistics().getPrepareStatementCount()).isEqualTo(1);
        assertThat(count()).isEqualTo(100);
    }

    @Test
    void completeAndIncompleteEntitiesMixInOneFlush() {
        List<Note> notes = complete(10);
        notes.get(3).language = null;
        notes.get(7).createdAt = null;
        factory.inTransaction(session -> notes.forEach(session::persist));
        notes.forEach(DefaultedByDatabaseIT::assertStored);
    }

    private static List<Note> complete(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Note note = new Note("note " + i);
                    note.id = new UUID(1, i);
                    note.createdAt = GIVEN;
                    note.language = "de";
                    return note;
                })
                .toList();
    }

    @Test
    void serialKeysComeFromTheOwnedSequence() {
        Song first = new Song("a");
        Song second = new Song("b");
        factory.inTransaction(session -> {
            session.persist(first);
            session.persist(second);
        });
        assertThat(second.id).isEqualTo(first.id + 1);
        factory.inTransaction(session -> assertThat(
                        session.createNativeQuery("select pg_get_serial_sequence('songs', 'id')", String.class)
                                .getSingleResult())
                .isEqualTo("public.songs_id_seq"));
        Song given = new Song("c");
        given.id = 4711;
        factory.inTransaction(session -> session.persist(given));
        assertThat(given.id).isEqualTo(4711);
    }

    @Test
    void joinedSubclassesWorkInBothTables() {
        Book book = new Book();
        factory.inTransaction(session -> session.persist(book));
        assertThat(book.place).isEqualTo("shelf");
        assertThat(book.pages).isEqualTo(100);
        Book given = new Book();
        given.id = 4711;
        given.place = "desk";
        given.pages = 3;
        factory.inTransaction(session -> session.persist(given));
        Book stored = factory.fromSession(session -> session.find(Book.class, 4711));
        assertThat(stored).extracting(b -> b.place, b -> b.pages).containsExactly("desk", 3);
        Book stateless = new Book();
        stateless.pages = 5;
        factory.inStatelessTransaction(session -> session.insert(stateless));
        assertThat(stateless.place).isEqualTo("shelf");
    }

    @Test
    void upsertsWriteWhatTheEntityHolds() {
        Note note = new Note("a");
        note.id = GIVEN_ID;
        note.createdAt = GIVEN;
        factory.inStatelessTransaction(session -> session.upsert(note));
        assertThat(note.language).isNull();
        assertStored(note);
        note.text = "b";
        note.language = "de";
        factory.inStatelessTransaction(session -> session.upsert(note));
        assertStored(note);
    }

    @Test
    void insertQueriesLeaveToTheDatabaseWhatTheyDoNotName() {
        factory.inTransaction(session -> {
            session.createMutationQuery("insert into Note (text) values ('a')").executeUpdate();
            session.createMutationQuery("insert into Note (id, text, language) select n.id, n.text, 'de' from Note n"
                            + " where false")
                    .executeUpdate();
            session.createMutationQuery("insert into Note (text, language) values ('b', 'de')")
                    .executeUpdate();
        });
        factory.inSession(session -> {
            List<Note> notes =
                    session.createQuery("from Note order by text", Note.class).getResultList();
            assertThat(notes).extracting(note -> note.language).containsExactly("en", "de");
            assertThat(notes).noneMatch(note -> note.createdAt == null);
        });
    }

    @Test
    void withoutATransactionNothingIsBatchedAndAllIsWritten() {
        factory.inStatelessSession(session -> complete(3).forEach(session::insert));
        assertThat(count()).isEqualTo(3);
    }

    private static long count() {
        return factory.fromSession(session ->
                session.createQuery("select count(*) from Note", Long.class).getSingleResult());
    }

    private static void assertStored(Note note) {
        Note stored = factory.fromSession(session -> session.find(Note.class, note.id));
        assertThat(stored).usingRecursiveComparison().isEqualTo(note);
    }
}
