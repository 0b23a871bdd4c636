package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangelogRunnerIT {

    private static final String ONE_TWO = """
            --changeset ann:one
            --comment: the first
            CREATE TABLE one (id integer);
            --rollback DROP TABLE one;

            --changeset ann:two
            CREATE TABLE two (id integer);
            INSERT INTO two VALUES (2);
            --rollback DROP TABLE two;
            """;
    private static final ChangeSetId ONE = new ChangeSetId("changelog/demo/0001-a.sql", "one", "ann");
    private static final ChangeSetId TWO = new ChangeSetId("changelog/demo/0001-a.sql", "two", "ann");
    private static final String TABLES = "SELECT relname FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace n"
            + " ON n.oid = relnamespace WHERE nspname = 'public' AND relkind = 'r' ORDER BY 1";

    @TempDir
    private Path directory;

    private ScratchDatabase database;
    private Connection connection;
    private Checkout checkout;

    @BeforeEach
    void open() {
        database = TestServer.empty();
        connection = database.open();
        checkout = new Checkout(directory).withOnly("0001-a.sql", ONE_TWO);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void changeSetsAreReadWithoutADatabase() {
        assertThat(checkout.runner().changeSets())
                .containsExactly(
                        new ChangeSet(ONE, "the first", "changelog/demo/0001-a.sql", 2),
                        new ChangeSet(TWO, "", "changelog/demo/0001-a.sql", 7));
    }

    @Test
    void updateRunsWhatHasNotRunAndRollbackTakesItBack() throws SQLException {
        ChangelogRunner runner = checkout.runner();
        assertThat(runner.update(connection, ChangeSetListener.NONE))
                .extracting(ChangeSet::id)
                .containsExactly(ONE, TWO);
        assertThat(runner.update(connection, ChangeSetListener.NONE)).isEmpty();
        assertThat(tables()).contains("one", "two");
        assertThat(runner.rollback(connection, 1, ChangeSetListener.NONE))
                .extracting(ChangeSet::id)
                .containsExactly(TWO);
        assertThat(tables()).contains("one").doesNotContain("two");
        runner.update(connection, ChangeSetListener.NONE);
        assertThat(runner.rollback(connection, 99, ChangeSetListener.NONE))
                .extracting(ChangeSet::id)
                .containsExactly(TWO, ONE);
        assertThat(tables()).containsExactly("databasechangelog", "databasechangeloglock");
    }

    @Test
    void rollbackToAChangeSetKeepsIt() throws SQLException {
        ChangelogRunner runner = checkout.runner();
        runner.update(connection, ChangeSetListener.NONE);
        runner.rollbackTo(connection, ONE, ChangeSetListener.NONE);
        assertThat(tables()).contains("one").doesNotContain("two");
        assertThatThrownBy(() -> runner.rollbackTo(connection, TWO, ChangeSetListener.NONE))
                .isInstanceOf(ChangelogException.class)
                .hasMessage("The database does not have the change set " + TWO
                        + ", so nothing was rolled back. Name one that it has.");
    }

    @Test
    void pendingAndAppliedReadWithoutWriting() throws SQLException {
        connection.setReadOnly(true);
        ChangelogRunner runner = checkout.runner();
        assertThat(runner.pending(connection)).extracting(ChangeSet::id).containsExactly(ONE, TWO);
        assertThat(runner.applied(connection)).isEmpty();
        assertThat(runner.rollback(connection, 1, ChangeSetListener.NONE)).isEmpty();
        assertThat(tables()).isEmpty();
        connection.setReadOnly(false);
        runner.update(connection, ChangeSetListener.NONE);
        runner.rollback(connection, 1, ChangeSetListener.NONE);
        connection.setReadOnly(true);
        assertThat(runner.pending(connection)).extracting(ChangeSet::id).containsExactly(TWO);
        assertThat(runner.applied(connection)).singleElement().satisfies(applied -> {
            assertThat(applied.id()).isEqualTo(ONE);
            assertThat(applied.order()).isEqualTo(1);
            assertThat(applied.outcome()).isEqualTo("EXECUTED");
            assertThat(applied.checksum()).startsWith("9:");
            assertThat(applied.comment()).isEqualTo("the first");
        });
    }

    @Test
    void rollbackCountsOnlyThisChangelog() throws SQLException {
        checkout.runner().update(connection, ChangeSetListener.NONE);
        Checkout other = new Checkout(directory.resolve("other"))
                .with(
                        "changelog/x/changelog.sql",
                        "--liquibase formatted sql\n--changeset bob:x\nCREATE TABLE x ();\n--rollback DROP TABLE x;\n");
        ChangelogRunner others = new ChangelogRunner(other.source(), "changelog/x/changelog.sql");
        others.update(connection, ChangeSetListener.NONE);
        checkout.runner().rollback(connection, 1, ChangeSetListener.NONE);
        assertThat(tables()).contains("one", "x").doesNotContain("two");
        assertThat(others.applied(connection)).hasSize(2);
    }

    @Test
    void listenerSeesEachChangeSetCommitted() throws SQLException {
        List<String> seen = new ArrayList<>();
        try (Connection reading = database.open()) {
            ChangeSetListener listener = new ChangeSetListener() {
                @Override
                public void before(ChangeSet changeSet) {
                    seen.add("before " + changeSet.where() + " " + ownTables());
                }

                @Override
                public void after(ChangeSet changeSet, Duration duration) {
                    assertThat(duration).isPositive();
                    seen.add("after " + changeSet.where() + " " + ownTables());
                }

                private List<String> ownTables() {
                    try {
                        return Sql.strings(reading, TABLES).stream()
                                .filter(name -> !name.startsWith("database"))
                                .toList();
                    } catch (SQLException e) {
                        throw new AssertionError(e);
                    }
                }
            };
            checkout.runner().update(connection, listener);
            checkout.runner().rollback(connection, 1, listener);
        }
        assertThat(seen)
                .containsExactly(
                        "before changelog/demo/0001-a.sql:2 []",
                        "after changelog/demo/0001-a.sql:2 [one]",
                        "before changelog/demo/0001-a.sql:7 [one]",
                        "after changelog/demo/0001-a.sql:7 [one, two]",
                        "before changelog/demo/0001-a.sql:7 [one, two]",
                        "after changelog/demo/0001-a.sql:7 [one]");
    }

    @Test
    void whatAListenerThrowsEndsTheRunAndArrivesAsItWas() throws SQLException {
        IllegalStateException stop = new IllegalStateException("stop");
        ChangeSetListener listener = new ChangeSetListener() {
            @Override
            public void after(ChangeSet changeSet, Duration duration) {
                throw stop;
            }
        };
        assertThatThrownBy(() -> checkout.runner().update(connection, listener)).isSameAs(stop);
        assertThat(tables()).contains("one").doesNotContain("two");
        assertThat(checkout.runner().update(connection, ChangeSetListener.NONE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void connectionComesBackAsItWas(boolean autoCommit) throws SQLException {
        connection.setAutoCommit(autoCommit);
        List<String> before = settings();
        checkout.runner().update(connection, ChangeSetListener.NONE);
        checkout.runner().pending(connection);
        checkout.runner().rollback(connection, 2, ChangeSetListener.NONE);
        assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
        assertThat(settings()).containsExactlyElementsOf(before);
    }

    @Test
    void plannedFileRunsAsItDoesOnceWritten() throws SQLException {
        PlannedFile file = RootChangelog.at(directory, Checkout.ROOT)
                .plan(
                        "More",
                        List.of(new NewChangeSet(
                                "t",
                                "'${HOME}'",
                                List.of("COMMENT ON TABLE one IS '${HOME}\n--rollback'"),
                                List.of())));
        ChangelogRunner planned = new ChangelogRunner(checkout.source().with(file.contents()), Checkout.ROOT);
        planned.update(connection, ChangeSetListener.NONE);
        List<AppliedChangeSet> applied = planned.applied(connection);
        assertThat(applied).last().satisfies(last -> {
            assertThat(last.id()).isEqualTo(new ChangeSetId("changelog/demo/0002-more.sql", "0002-t", "lockstep"));
            assertThat(last.comment()).isEqualTo("'${HOME}'");
        });
        file.write();
        assertThat(checkout.runner().update(connection, ChangeSetListener.NONE)).isEmpty();
        try (ScratchDatabase other = TestServer.empty();
                Connection written = other.open()) {
            checkout.runner().update(written, ChangeSetListener.NONE);
            assertThat(checkout.runner().applied(written))
                    .extracting(AppliedChangeSet::id, AppliedChangeSet::checksum)
                    .isEqualTo(applied.stream()
                            .map(row -> org.assertj.core.groups.Tuple.tuple(row.id(), row.checksum()))
                            .toList());
        }
    }

    @Test
    void checkoutAndJarRecordTheSame() throws IOException, SQLException {
        checkout.with("changelog/demo/parts/b.sql", "--liquibase formatted sql\n--changeset ann:b\nSELECT 1;\n")
                .withRoot(
                        "include: {file: 0001-a.sql, relativeToChangelogFile: true}",
                        "includeAll: {path: parts, relativeToChangelogFile: true}");
        checkout.runner().update(connection, ChangeSetListener.NONE);
        Path jar = jar(checkout.source());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ChangelogRunner fromJar = new ChangelogRunner(ChangelogSource.classPath(loader), Checkout.ROOT);
            assertThat(fromJar.changeSets())
                    .isEqualTo(checkout.runner().changeSets())
                    .hasSize(3);
            assertThat(fromJar.update(connection, ChangeSetListener.NONE)).isEmpty();
        }
    }

    private Path jar(ChangelogSource source) throws IOException {
        Path jar = directory.resolve("demo.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String directory : List.of("changelog/", "changelog/demo/", "changelog/demo/parts/")) {
                out.putNextEntry(new JarEntry(directory));
            }
            for (String path : source.list("changelog")) {
                out.putNextEntry(new JarEntry(path));
                out.write(source.read(path));
            }
        }
        return jar;
    }

    @Test
    void twoDifferentFilesOfOneNameOnTheClassPathAreRefused() throws IOException {
        Path other = directory.resolve("other");
        new Checkout(other).withOnly("0001-a.sql", ONE_TWO);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.toUri().toURL(), other.toUri().toURL()}, null)) {
            assertThat(new ChangelogRunner(ChangelogSource.classPath(loader), Checkout.ROOT).changeSets())
                    .hasSize(2);
            new Checkout(other).withOnly("0001-a.sql", ONE_TWO + "-- different\n");
            assertThatThrownBy(() -> new ChangelogRunner(ChangelogSource.classPath(loader), Checkout.ROOT).changeSets())
                    .hasMessageContaining("two different files changelog/demo/0001-a.sql");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    changelog.yml  | databaseChangeLog: [{changeSet: {id: x, author: ann, changes: [{sql: {sql: CREATE TABLE x ()}}]}}]
                    changelog.json | {"databaseChangeLog": [{"changeSet": {"id": "x", "author": "ann", "changes": [{"sql": {"sql": "CREATE TABLE x ()"}}]}}]}
                    changelog.xml  | <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd"><changeSet id="x" author="ann"><sql>CREATE TABLE x ()</sql></changeSet></databaseChangeLog>
                    changelog.sql  | --liquibase formatted sql\\n--changeset ann:x\\nCREATE TABLE x ()
                    """)
    void rootsOfEveryFormatRun(String path, String text) throws SQLException {
        checkout.with(path, text.replace("\\n", "\n"));
        ChangelogRunner runner = new ChangelogRunner(checkout.source(), path);
        assertThat(runner.changeSets())
                .containsExactly(
                        new ChangeSet(new ChangeSetId(path, "x", "ann"), "", path, path.endsWith("sql") ? 2 : 1));
        runner.update(connection, ChangeSetListener.NONE);
        assertThat(tables()).contains("x");
    }

    @ParameterizedTest
    @CsvSource({"yaml", "xml"})
    void rootsThatWereCreatedRun(String format) throws SQLException {
        String path = "new/changelog." + format;
        RootChangelog root = RootChangelog.at(directory, path);
        for (String table : List.of("a", "b")) {
            root.plan(table, List.of(new NewChangeSet(table, "", List.of("CREATE TABLE " + table + " ()"), List.of())))
                    .write();
        }
        new ChangelogRunner(checkout.source(), path).update(connection, ChangeSetListener.NONE);
        assertThat(tables()).contains("a", "b");
    }

    @Test
    void emptyRootHasNothingToRun() {
        checkout.including();
        assertThat(checkout.runner().changeSets()).isEmpty();
        assertThat(checkout.runner().update(connection, ChangeSetListener.NONE)).isEmpty();
    }

    @Test
    void filesThatWereReadAreKnown() {
        checkout.with("shared/s.sql", "--liquibase formatted sql\n--changeset ann:s\nSELECT 1;\n")
                .including("0001-a.sql", "../../shared/s.sql");
        ChangelogRunner runner = checkout.runner();
        runner.update(connection, ChangeSetListener.NONE);
        assertThat(runner.filesRead()).containsExactly("changelog/demo/0001-a.sql", Checkout.ROOT, "shared/s.sql");
        assertThat(ChangelogHash.of(checkout.source(), Checkout.ROOT).uncovered(runner.filesRead()))
                .containsExactly("shared/s.sql");
    }

    @Test
    void oneConnectionServesManyRunsAndChangesBetweenThem() throws SQLException {
        checkout.runner().update(connection, ChangeSetListener.NONE);
        Sql.execute(connection, "DELETE FROM databasechangelog; DROP TABLE one, two");
        assertThat(checkout.runner().update(connection, ChangeSetListener.NONE)).hasSize(2);
    }

    private List<String> tables() throws SQLException {
        return Sql.strings(connection, TABLES);
    }

    private List<String> settings() throws SQLException {
        return Sql.strings(connection, "SELECT name || '=' || setting FROM pg_catalog.pg_settings ORDER BY 1");
    }
}
