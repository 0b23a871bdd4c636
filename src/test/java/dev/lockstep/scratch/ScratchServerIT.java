package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every server promises, on the embedded one. */
class ScratchServerIT {

    private final ScratchServer server = TestServer.get();
    private final String key = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void copyHasWhatItsSourceHasAndIsAnotherDatabase(int version) throws SQLException {
        checkCopies(TestServer.version(version), version);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17})
    void versionsBetweenWorkAlike(int version) throws SQLException {
        checkCopies(TestServer.version(version), version);
    }

    private static void checkCopies(ScratchServer server, int version) throws SQLException {
        assertThat(server.version() / 10_000).isEqualTo(version);
        assertThat(server.description()).startsWith("embedded PostgreSQL " + version + ".");
        try (ScratchDatabase source = server.create()) {
            Sql.execute(source, "CREATE TABLE t (id integer)");
            try (ScratchDatabase copy = server.copyOf(source)) {
                Sql.execute(copy, "INSERT INTO t VALUES (1)");
                assertThat(Sql.value(copy, "SELECT count(*) FROM t")).isEqualTo("1");
                assertThat(Sql.value(source, "SELECT count(*) FROM t")).isEqualTo("0");
            }
        }
    }

    @Test
    void everyServerSortsAndCountsAlike() throws SQLException {
        try (ScratchDatabase database = server.create()) {
            assertThat(Sql.value(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(Sql.value(database, "SELECT datcollate FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("C");
            assertThat(Sql.value(database, "SELECT reset_val FROM pg_settings WHERE name = 'log_timezone'"))
                    .isEqualTo("UTC");
        }
    }

    @Test
    void closingDropsADatabaseWhoeverIsConnected() throws SQLException {
        ScratchDatabase database = server.create();
        try (Connection open = database.open()) {
            database.close();
            assertThat(open.isValid(1)).isFalse();
        }
        assertThat(isThere(database.name())).isFalse();
        assertThatThrownBy(database::open)
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining(database.name())
                .hasMessageContaining("run the command again");
    }

    @Test
    void keptDatabaseIsFilledOnce() throws SQLException {
        AtomicInteger fillings = new AtomicInteger();
        Filler filler = counting(fillings);
        try (ScratchDatabase first = server.kept(key, filler)) {
            Sql.execute(first, "INSERT INTO t VALUES (1)");
        }
        try (ScratchDatabase second = server.kept(key, filler)) {
            assertThat(Sql.value(second, "SELECT count(*) FROM t")).isEqualTo("1");
        }
        assertThat(fillings).hasValue(1);
        server.forget(key);
    }

    @Test
    void forgottenDatabaseIsFilledAnew() throws SQLException {
        AtomicInteger fillings = new AtomicInteger();
        server.forget(key);
        String name = server.kept(key, counting(fillings)).name();
        server.forget(key);
        assertThat(isThere(name)).isFalse();
        server.kept(key, counting(fillings));
        assertThat(fillings).hasValue(2);
        server.forget(key);
    }

    @Test
    void halfFilledDatabaseDoesNotCount() throws SQLException {
        String[] half = new String[1];
        assertThatThrownBy(() -> server.kept(key, empty -> {
                    half[0] = empty.name();
                    Sql.execute(empty, "CREATE TABLE half ()");
                    Sql.execute(empty, "no SQL");
                }))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("syntax error");
        assertThat(isThere(half[0])).isFalse();
        try (ScratchDatabase kept = server.kept(key, counting(new AtomicInteger()))) {
            assertThat(Sql.value(kept, "SELECT to_regclass('half') IS NULL")).isEqualTo("t");
        }
        server.forget(key);
    }

    @Test
    void whatAFillerThrowsArrivesAsItIs() {
        IllegalStateException reason = new IllegalStateException("the changelog has an error");
        assertThatThrownBy(() -> server.kept(key, empty -> {
                    throw reason;
                }))
                .isSameAs(reason);
    }

    @Test
    void askersAtTheSameTimeWaitForOneFilling() throws Exception {
        AtomicInteger fillings = new AtomicInteger();
        Callable<String> asker = () -> server.kept(key, counting(fillings)).name();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers =
                    threads.invokeAll(Stream.generate(() -> asker).limit(8).toList());
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.get(0).get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(fillings).hasValue(1);
        server.forget(key);
    }

    @Test
    void databasesAreMadeSideBySide() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<ScratchDatabase> maker = server::create;
            Set<String> names = new HashSet<>();
            for (Future<ScratchDatabase> made : threads.invokeAll(List.of(maker, maker, maker, maker))) {
                try (ScratchDatabase database = made.get()) {
                    names.add(Sql.value(database, "SELECT current_database()"));
                }
            }
            assertThat(names).hasSize(4);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void keptDatabaseServesAsATemplate() throws SQLException {
        try (ScratchDatabase kept = server.kept(key, counting(new AtomicInteger()));
                ScratchDatabase copy = server.copyOf(kept)) {
            Sql.execute(copy, "DROP TABLE t");
            assertThat(Sql.value(kept, "SELECT count(*) FROM t")).isEqualTo("0");
        }
        server.forget(key);
    }

    /** PostgreSQL waits five seconds for the others to leave. */
    @Tag("full")
    @Test
    void databaseInUseIsNotCopiedAndTheMessageSaysWhy() throws SQLException {
        try (ScratchDatabase source = server.create();
                Connection open = source.open()) {
            assertThatThrownBy(() -> server.copyOf(source))
                    .isInstanceOf(ScratchException.class)
                    .hasMessageContaining(source.name())
                    .hasMessageContaining("close the connections");
            assertThat(open.isValid(1)).isTrue();
        }
    }

    @Test
    void passwordIsNowhereButInTheProperties() {
        try (ScratchDatabase database = server.create()) {
            String password = database.properties().getProperty("password");
            assertThat(password).hasSizeGreaterThan(32);
            assertThat(List.of(
                            database.toString(),
                            database.jdbcUrl(),
                            database.name(),
                            server.toString(),
                            server.description(),
                            TestServer.endpointOf(database).toString()))
                    .noneMatch(text -> text.contains(password));
        }
    }

    private static Filler counting(AtomicInteger fillings) {
        return empty -> {
            fillings.incrementAndGet();
            Sql.execute(empty, "CREATE TABLE t (id integer)");
        };
    }

    private boolean isThere(String database) throws SQLException {
        try (ScratchDatabase any = server.create()) {
            return Sql.value(any, "SELECT count(*) FROM pg_database WHERE datname = '" + database + "'")
                    .equals("1");
        }
    }
}
