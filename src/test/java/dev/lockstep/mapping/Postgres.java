package dev.lockstep.mapping;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One server for the tests of this JVM, and a fresh database for each that asks. */
public final class Postgres {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();
    }

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of a new, empty database. */
    public static String freshDatabase() {
        String name = "mapping_" + COUNT.incrementAndGet();
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }
}
