package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that several runs share, played by the embedded one with a role of this test's own. */
class ServerByUrlIT {

    private static final String PASSWORD = "s3cr3t";
    private static final AtomicInteger ROLES = new AtomicInteger();

    private final String role = "tester_" + ProcessHandle.current().pid() + "_" + ROLES.incrementAndGet();
    private ScratchDatabase own;

    @BeforeEach
    void createRole() throws SQLException {
        own = TestServer.empty();
        Sql.execute(own, "CREATE ROLE " + role + " LOGIN CREATEDB PASSWORD '" + PASSWORD + "'");
    }

    @AfterEach
    void dropRole() throws SQLException {
        for (String database : databases()) {
            Sql.execute(own, "DROP DATABASE " + database + " WITH (FORCE)");
        }
        Sql.execute(own, "DROP ROLE " + role);
        own.close();
    }

    @Test
    void anyUserWhoMayCreateDatabasesHasAScratchServer() throws SQLException {
        try (ScratchServer server = connect();
                ScratchDatabase database = server.create();
                ScratchDatabase copy = server.copyOf(database)) {
            assertThat(Sql.value(copy, "SELECT current_user")).isEqualTo(role);
            assertThat(server.description())
                    .contains("127.0.0.1")
                    .contains(role)
                    .doesNotContain(PASSWORD);
        }
        assertThat(databases()).isEmpty();
    }

    @Test
    void passwordInTheUrlGoesNoFurther() {
        String url = endpoint().jdbcUrl("postgres") + "?user=" + role + "&password=s3cr%33t&ApplicationName=tests";
        try (ScratchServer server = ServerByUrl.connect(url, new Properties());
                ScratchDatabase database = server.create()) {
            assertThat(database.jdbcUrl()).doesNotContain("?");
            assertThat(database.toString()).doesNotContain("cr");
            assertThat(database.properties())
                    .containsEntry("password", PASSWORD)
                    .containsEntry("ApplicationName", "tests");
        }
    }

    @Test
    void closingDropsWhatTheRunDidNot() throws SQLException {
        try (ScratchServer server = connect()) {
            server.create();
            assertThat(databases()).hasSize(1);
        }
        assertThat(databases()).isEmpty();
    }

    @Test
    void databasesOfDeadRunsAreDroppedAndThoseOfLivingOnesAreNot() throws SQLException {
        String leftOver = databaseOfADeadRun();
        try (ScratchServer living = connect();
                ScratchDatabase inUse = living.create();
                ScratchServer next = connect()) {
            DatabaseServer.class.cast(next).finishHousekeeping();
            assertThat(databases()).contains(inUse.name()).doesNotContain(leftOver);
        }
    }

    private String databaseOfADeadRun() throws SQLException {
        AdminSessions sessions = new AdminSessions(endpoint());
        String name = sessions.run(RunName::lockedBy).nextDatabase();
        new Databases(sessions, "").createEmpty(name);
        String session = sessions.run(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT pg_backend_pid()")) {
                row.next();
                return row.getString(1);
            }
        });
        assertThat(Sql.value(own, "SELECT pg_terminate_backend(" + session + ", 10000)"))
                .isEqualTo("t");
        return name;
    }

    @Test
    void runsShareWhatIsKept() throws Exception {
        AtomicInteger fillings = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (ScratchServer first = connect();
                ScratchServer second = connect()) {
            List<Future<String>> names = new ArrayList<>();
            for (ScratchServer server : List.of(first, second)) {
                names.add(threads.submit(() -> server.kept("key", empty -> {
                            fillings.incrementAndGet();
                            Sql.execute(empty, "CREATE TABLE t ()");
                        })
                        .name()));
            }
            assertThat(names.get(0).get()).isEqualTo(names.get(1).get());
        } finally {
            threads.shutdown();
        }
        assertThat(fillings).hasValue(1);
        assertThat(databases()).hasSize(1).allMatch(name -> name.startsWith("lockstep_kept_"));
    }

    @Test
    void keptDatabasesUsedLastStay() throws SQLException {
        AdminSessions sessions = new AdminSessions(endpoint());
        Databases databases = new Databases(sessions, "");
        KeptDatabases kept = new KeptDatabases(sessions, databases, sessions.run(RunName::lockedBy));
        for (String key : List.of("oldest", "older", "newest")) {
            kept.ensure(key, empty -> {});
        }
        used(kept, "oldest", "2000-01-01");
        used(kept, "older", "2000-01-02");
        kept.ensure("oldest", empty -> fail("It is there already"));

        Housekeeping housekeeping = new Housekeeping(sessions, databases, kept, 2);
        housekeeping.start();
        housekeeping.finish();
        sessions.close();
        assertThat(databases()).containsExactlyInAnyOrder(kept.nameFor("oldest"), kept.nameFor("newest"));
    }

    private void used(KeptDatabases kept, String key, String when) throws SQLException {
        Sql.execute(own, "COMMENT ON DATABASE " + kept.nameFor(key) + " IS 'Lockstep, last used " + when + "'");
    }

    @Test
    void userWhoMayNotCreateDatabasesIsToldSo() throws SQLException {
        Sql.execute(own, "ALTER ROLE " + role + " NOCREATEDB");
        assertThatThrownBy(this::connect)
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining(role)
                .hasMessageContaining("does not let this user create databases")
                .hasMessageContaining("ALTER ROLE");
    }

    @ParameterizedTest
    @CsvSource({"password, wrong, Check the user and the password", "user, nobody_of_that_name, Check the user"})
    void loginThatFailsIsExplained(String property, String value, String remedy) {
        Properties login = endpoint().properties();
        login.setProperty(property, value);
        assertThatThrownBy(() -> ServerByUrl.connect(endpoint().jdbcUrl("postgres"), login))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining(endpoint().address())
                .hasMessageContaining(remedy)
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain(PASSWORD, "wrong"));
    }

    @Test
    void serverThatIsNotThereIsNamed() throws Exception {
        int port = EmbeddedServer.freePort();
        assertThatThrownBy(() -> ServerByUrl.connect(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        endpoint().properties()))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("127.0.0.1:" + port)
                .hasMessageContaining("Is PostgreSQL running there");
    }

    @Test
    void databaseThatIsNotThereIsExplained() {
        assertThatThrownBy(() -> ServerByUrl.connect(
                        endpoint().jdbcUrl("no_such"), endpoint().properties()))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("no_such")
                .hasMessageContaining("postgres for example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/x?password=s3cr3t", "localhost", "jdbc:postgresql:x"})
    void urlOfAnotherFormIsExplainedWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> ServerByUrl.connect(url, new Properties()))
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("jdbc:postgresql://host:port/database")
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain(PASSWORD));
    }

    private ScratchServer connect() {
        return ServerByUrl.connect(endpoint().jdbcUrl("postgres"), endpoint().properties());
    }

    private Endpoint endpoint() {
        Endpoint superuser = TestServer.endpointOf(own);
        Properties login = superuser.properties();
        login.setProperty("user", role);
        login.setProperty("password", PASSWORD);
        return new Endpoint(superuser.address(), "postgres", login);
    }

    /** This test's, by their owner. */
    private List<String> databases() throws SQLException {
        String names = Sql.value(
                own,
                "SELECT coalesce(string_agg(datname, ' '), '') FROM pg_database WHERE datdba::regrole::text = '" + role
                        + "'");
        return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }
}
