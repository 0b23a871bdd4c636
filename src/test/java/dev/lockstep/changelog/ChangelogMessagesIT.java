package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told when something is wrong, word by word. */
class ChangelogMessagesIT {

    private static final String ROOT = Checkout.ROOT;

    @TempDir
    private Path directory;

    private Checkout checkout;
    private ScratchDatabase database;
    private Connection connection;

    @BeforeEach
    void open() {
        checkout = new Checkout(directory);
        database = TestServer.empty();
        connection = database.open();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void rootIsMissing() {
        assertThat(reading())
                .isEqualTo("There is no root changelog " + ROOT + " in " + directory
                        + ". Create it, or correct the path that the persistence unit names.");
    }

    @Test
    void rootIsNotYaml() {
        checkout.with(ROOT, "databaseChangeLog:\n  - include:\n     file: [a.sql\n  - x\n");
        assertThat(reading())
                .isEqualTo(ROOT + ", line 5, column 1: not YAML: expected ',' or ']', but got <stream end>"
                        + " while parsing a flow sequence that begins in line 3.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "changes: []\n", "databaseChangeLog: 1\n"})
    void rootHasNoList(String text) {
        checkout.with(ROOT, text);
        assertThat(reading())
                .isEqualTo(ROOT + " is not a changelog: it has no list called databaseChangeLog. Begin it with"
                        + " \"databaseChangeLog:\", and list below what it includes.");
    }

    @Test
    void directoryToIncludeIsMissing() {
        checkout.withRoot("includeAll: {path: parts, relativeToChangelogFile: true}");
        assertThat(reading())
                .startsWith("Cannot read " + ROOT + ": Could not find directory")
                .endsWith("for includeAll 'parts'");
    }

    @Test
    void sqlOfAnotherEncodingRunsWhereTheChangeSetSaysWhich() throws SQLException {
        checkout.withRoot("changeSet: {id: one, author: ann, changes: [{sqlFile: {path: a.sql,"
                        + " relativeToChangelogFile: true, encoding: ISO-8859-1}}]}")
                .with("changelog/demo/a.sql", "CREATE TABLE \"ü\" ();".getBytes(StandardCharsets.ISO_8859_1));
        checkout.runner().update(connection, ChangeSetListener.NONE);
        assertThat(Sql.strings(connection, "SELECT to_regclass('\"ü\"')::text")).containsExactly("\"ü\"");
    }

    @Test
    void includedFileIsMissing() {
        checkout.including("0001-a.sql")
                .with("changelog/demo/0001-a.sql", "--liquibase formatted sql\n")
                .including("0001-a.sql", "0002-b.sql");
        assertThat(reading())
                .isEqualTo("Cannot read " + ROOT + ": " + ROOT + ", line 3: changelog/demo/0002-b.sql is included, but"
                        + " not in " + directory + ". Add the file, or take its include out.");
    }

    @Test
    void changeSetLineIsMalformed() {
        checkout.withOnly("0001-a.sql", "\n--changeset no id here\nSELECT 1;\n");
        assertThat(reading()).isEqualTo("""
                changelog/demo/0001-a.sql, line 3: not what formatted SQL looks like.
                  --changeset no id here
                A change set begins with "--changeset author:id", its rollback lines with "--rollback ".\
                 All options: https://docs.liquibase.com/concepts/changelogs/sql-format.html""");
    }

    @Test
    void changeSetHasNoSql() {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\n--changeset ann:two\nSELECT 1;\n");
        assertThat(reading())
                .isEqualTo("Cannot read " + ROOT + ": No SQL for changeset changelog/demo/0001-a.sql::one::ann");
    }

    @Test
    void fileIsNotUtf8() {
        checkout.including("0001-a.sql")
                .with(
                        "changelog/demo/0001-a.sql",
                        "--liquibase formatted sql\n--changeset ann:one\nSELECT 'ü';"
                                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading())
                .isEqualTo("changelog/demo/0001-a.sql, line 3: byte FC is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void twoChangeSetsHaveOneIdentity() {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT 1;\n--changeset ann:ONE\nSELECT 2;\n");
        String message = "Two change sets are called changelog/demo/0001-a.sql::ONE::ann, which is to identify one."
                + " Give the second another id, or include its file only once.";
        assertThat(reading()).isEqualTo(message);
        assertThat(updating()).isEqualTo(message);
    }

    @Test
    void statementFails() throws SQLException {
        checkout.withOnly("0001-a.sql", """
                --changeset ann:one
                CREATE TABLE one (id integer);

                --changeset ann:two splitStatements:false
                CREATE TABLE two (id integer);
                ALTER TABLE two
                    ADD COLUMN "ü" text,
                    ADD COLUMN b txet;
                SELECT 1;
                """);
        assertThat(updating()).isEqualTo("""
                Cannot update with changelog/demo/changelog.yaml: change set\
                 changelog/demo/0001-a.sql::two::ann (changelog/demo/0001-a.sql:5) failed.
                PostgreSQL says: type "txet" does not exist (SQLSTATE 42704)
                  ALTER TABLE two
                      ADD COLUMN "ü" text,
                      ADD COLUMN b txet
                                   ^
                Its transaction was rolled back; what ran before it stays. Correct it, and run the command again.""");
        assertThat(Sql.strings(connection, "SELECT to_regclass('one')::text || coalesce(to_regclass('two')::text, '')"))
                .containsExactly("one");
    }

    @Test
    void statementFailsWithDetailAndHint() throws SQLException {
        checkout.withOnly("0001-a.sql", """
                --changeset ann:one
                CREATE TABLE t (id integer, name text);
                INSERT INTO t VALUES (1, 'a'), (1, 'b');
                ALTER TABLE t ADD CONSTRAINT t_key UNIQUE (id);
                --changeset ann:two
                SELECT nmae FROM t;
                """);
        assertThat(updating())
                .contains("could not create unique index \"t_key\" (SQLSTATE 23505)\n  ALTER TABLE t ADD")
                .contains("\nDetail: Key (id)=(1) is duplicated.\n");
        Sql.execute(connection, "CREATE TABLE t (id integer, name text)");
        checkout.withOnly("0001-a.sql", "--changeset ann:two\nSELECT nmae FROM t;\n");
        assertThat(updating())
                .contains(
                        "\n  SELECT nmae FROM t\n         ^\nHint: Perhaps you meant to reference the column \"t.name\".");
    }

    @Test
    void statementFailsOutsideATransaction() {
        checkout.withOnly(
                "0001-a.sql", "--changeset ann:one runInTransaction:false\nDROP INDEX CONCURRENTLY nothing;\n");
        assertThat(updating())
                .contains("index \"nothing\" does not exist")
                .endsWith(
                        "It runs outside a transaction: what it did before the error may be there still. Look, correct it, and run the command again.");
    }

    @Test
    void longStatementIsShownAroundTheError() {
        checkout.withOnly(
                "0001-a.sql",
                "--changeset ann:one\nCREATE TABLE t (\n" + "  a integer,\n".repeat(9)
                        + "  z txet,\n  y integer,\n  x text\n);\n");
        assertThat(updating()).contains("""
                 (SQLSTATE 42704)
                  …
                    a integer,
                    a integer,
                    a integer,
                    z txet,
                      ^
                    y integer,
                    x text
                  )
                Its""");
    }

    @Test
    void deferredConstraintFailsAtCommit() {
        checkout.withOnly("0001-a.sql", """
                --changeset ann:one
                CREATE TABLE a (id integer PRIMARY KEY);
                CREATE TABLE b (a_id integer REFERENCES a DEFERRABLE INITIALLY DEFERRED);
                INSERT INTO b VALUES (1);
                """);
        assertThat(updating()).contains("violates foreign key constraint").contains("\n  COMMIT\n");
    }

    @Test
    void changeSetWasEditedAfterItRan() {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT 1;\n");
        checkout.runner().update(connection, ChangeSetListener.NONE);
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT 2;\n");
        assertThat(updating())
                .startsWith("Cannot update with " + ROOT
                        + ": the database has run change sets that have been changed since.\n"
                        + "  changelog/demo/0001-a.sql::one::ann was: 9:")
                .contains(" but is now: 9:")
                .endsWith("\nUndo the changes, and write a new change set for what is to be different.");
    }

    @Test
    void rollbackIsNotGiven() throws SQLException {
        checkout.withOnly(
                "0001-a.sql",
                "--changeset ann:one\nCREATE TABLE one ();\n--changeset ann:two\nCREATE TABLE two ();\n--rollback DROP TABLE two;\n");
        checkout.runner().update(connection, ChangeSetListener.NONE);
        assertThatThrownBy(() -> checkout.runner().rollback(connection, 2, ChangeSetListener.NONE))
                .hasMessage("No rollback is given for changelog/demo/0001-a.sql::one::ann, so nothing was rolled back."
                        + " Add the statements that undo it, in formatted SQL as \"--rollback\" lines, or"
                        + " \"--rollback empty\" where nothing is to be undone.");
        assertThat(Sql.strings(connection, "SELECT to_regclass('two')::text")).containsExactly("two");
    }

    @Test
    void rollbackFails() {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nCREATE TABLE one ();\n--rollback DROP TABLE eno;\n");
        checkout.runner().update(connection, ChangeSetListener.NONE);
        assertThatThrownBy(() -> checkout.runner().rollback(connection, 1, ChangeSetListener.NONE))
                .hasMessage("""
                        Cannot roll back changelog/demo/changelog.yaml: change set\
                         changelog/demo/0001-a.sql::one::ann (changelog/demo/0001-a.sql:2) failed.
                        PostgreSQL says: table "eno" does not exist (SQLSTATE 42P01)
                          DROP TABLE eno
                        Its transaction was rolled back; what ran before it stays. Correct it, and run the command again.""");
    }

    @Test
    void preconditionFails() {
        checkout.withOnly(
                "0001-a.sql",
                "--changeset ann:one\n--preconditions onFail:HALT\n--precondition-sql-check expectedResult:0 SELECT 1\nSELECT 1;\n");
        assertThat(updating())
                .startsWith("Cannot update with " + ROOT
                        + ": change set changelog/demo/0001-a.sql::one::ann (changelog/demo/0001-a.sql:2):")
                .contains("SQL Precondition failed.  Expected '0' got '1'");
    }

    @Test
    void changeTypeIsUnknown() {
        checkout.withRoot("changeSet: {id: one, author: ann, changes: [{createTabel: {tableName: t}}]}");
        assertThat(reading()).contains(ROOT).contains("Unknown change type 'createTabel'");
    }

    @Test
    void lockIsHeldBySomebodyElse() throws SQLException {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT 1;\n");
        checkout.runner().update(connection, ChangeSetListener.NONE);
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT 1;\n--changeset ann:two\nSELECT 2;\n");
        Sql.execute(
                connection,
                "UPDATE databasechangeloglock SET locked = true, lockedby = 'other (10.0.0.1)', lockgranted = now()");
        System.setProperty("liquibase.changelogLockWaitTimeInMinutes", "0");
        try {
            assertThat(updating())
                    .startsWith("Nothing was run: another process has had Liquibase's lock on this database for 0"
                            + " minutes, other (10.0.0.1) since 20")
                    .endsWith(". If that process is not alive any more, release the lock:"
                            + " UPDATE databasechangeloglock SET locked = false.");
        } finally {
            System.clearProperty("liquibase.changelogLockWaitTimeInMinutes");
        }
        Sql.execute(connection, "UPDATE databasechangeloglock SET locked = false");
        assertThat(checkout.runner().update(connection, ChangeSetListener.NONE)).hasSize(1);
    }

    @Test
    void connectionIsLost() throws SQLException {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT pg_terminate_backend(pg_backend_pid());\n");
        assertThat(updating()).contains("terminating connection due to administrator command (SQLSTATE 57P01)");
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void passwordIsNowhereInTheMessages() {
        checkout.withOnly("0001-a.sql", "--changeset ann:one\nSELECT 1/0;\n");
        Properties properties = database.properties();
        String password = (String) properties.remove("password");
        String url = database.jdbcUrl() + (database.jdbcUrl().contains("?") ? "&" : "?") + "password=" + password;
        ChangelogException failure = catchThrowableOfType(ChangelogException.class, () -> {
            try (Connection withPassword = DriverManager.getConnection(url, properties)) {
                checkout.runner().update(withPassword, ChangeSetListener.NONE);
            }
        });
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(password);
        }
    }

    private String reading() {
        return catchThrowableOfType(
                        ChangelogException.class, () -> checkout.runner().changeSets())
                .getMessage();
    }

    private String updating() {
        return catchThrowableOfType(
                        ChangelogException.class, () -> checkout.runner().update(connection, ChangeSetListener.NONE))
                .getMessage();
    }
}
