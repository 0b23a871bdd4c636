package dev.lockstep.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;

/**
 * A database of each system, made by Hibernate, with its entities open: one for all tests of a process, which leave
 * nothing behind in it. It goes with the server.
 */
final class ModelDatabases {

    /** An entity of one of the systems, and where it can be stored. */
    record Entity(ModelSystem system, SessionFactory factory, EntityTable table) {

        /** Work in a transaction that is rolled back. */
        void inSession(BiConsumer<Session, SampleRows> work) {
            try (Session session = factory.openSession()) {
                Transaction transaction = session.beginTransaction();
                try {
                    work.accept(session, new SampleRows(session, table));
                } finally {
                    transaction.rollback();
                }
            }
        }

        @Override
        public String toString() {
            return system + ": " + table;
        }
    }

    private static final class Opened {
        static final List<Entity> ENTITIES =
                Arrays.stream(ModelSystem.values()).flatMap(Opened::entities).toList();

        private static Stream<Entity> entities(ModelSystem system) {
            SessionFactory factory = system.open(system.createdByHibernate()).unwrap(SessionFactory.class);
            return EntityTable.all(factory).stream().map(table -> new Entity(system, factory, table));
        }
    }

    private ModelDatabases() {}

    /** Every entity of every system. */
    static Stream<Entity> entities() {
        return Opened.ENTITIES.stream();
    }

    /** The one of that class. */
    static Entity of(Class<?> type) {
        return entities()
                .filter(entity -> entity.table().type() == type)
                .findFirst()
                .orElseThrow();
    }
}
