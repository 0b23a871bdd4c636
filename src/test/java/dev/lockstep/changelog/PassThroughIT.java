package dev.lockstep.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reaches PostgreSQL exactly, both ways. */
class PassThroughIT {

    /** Parts of text that Liquibase, the driver or a careless writer would trip over. */
    private static final String[] NASTY = {
        "--rollback DROP TABLE t;",
        "--changeset a:b",
        "-- changeset",
        "--comment: x",
        "-comment x",
        "--comments x",
        "--liquibase formatted sql",
        "--property name:a value:b",
        "-property x",
        "--ignoreLines:start",
        "--ignoreLines:end",
        "--ignore:1",
        "-ignoreLines:2",
        "--validCheckSum: ANY",
        "-validCheckSum x",
        "--preconditions onFail:HALT",
        "--precondition-sql-check expectedResult:0 SELECT 1",
        "-precondition x",
        "-rollback x",
        "  --  rollback x",
        "/* liquibase rollback",
        "/* liquibase rollback */",
        "*/",
        "/*",
        "--rollbackSqlFile path:x",
        "--tagDatabase: x",
        "--include file:x",
        "--includeAll path:x",
        "${HOME}",
        "${user.home}",
        "${nothing}",
        "${:x}",
        "${",
        "$",
        "{",
        "}",
        "$${PATH}",
        "$$",
        "$1",
        "$tag$",
        "?",
        "??",
        "?|",
        "{fn now()}",
        "{d '2026-01-01'}",
        ";",
        ";;",
        "GO",
        "go",
        "/",
        "BEGIN",
        "END",
        "END;",
        "\\",
        "\\\\",
        "\\n",
        "\\'",
        "\\{",
        "'",
        "''",
        "\"",
        "E'",
        "U&'",
        "\n",
        "\n\n",
        "\n \n",
        "\r",
        "\r\n",
        "\n\r",
        "\t",
        " ",
        "\u0001",
        "\u007F",
        "\uFFFD",
        "\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "ü",
        "日本",
        "\uD83C\uDFB8",
        "changeSetId",
        "changesetid:x",
        "not required",
        "empty",
        "--",
        "-- x",
        "x",
        "y"
    };

    @TempDir
    private Path checkout;

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 101, 102, 114})
    void textInLiteralsOfEveryKindSurvives(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> before = texts(random);
        List<String> after = texts(random);
        PlannedFile file = RootChangelog.at(checkout, Checkout.ROOT)
                .plan(
                        "comments",
                        List.of(
                                new NewChangeSet("table", "", List.of(tableOf(before.size())), List.of("DROP TABLE t")),
                                new NewChangeSet("before", "", comments(before, random), List.of()),
                                new NewChangeSet("after", "", comments(after, random), comments(before, random))));
        file.write();
        ChangelogRunner runner = new ChangelogRunner(ChangelogSource.directory(checkout), Checkout.ROOT);
        try (ScratchDatabase database = TestServer.empty();
                Connection connection = database.open()) {
            runner.update(connection, ChangeSetListener.NONE);
            assertSame(comments(connection), after);
            runner.rollback(connection, 1, ChangeSetListener.NONE);
            assertSame(comments(connection), before);

            PlainLiquibase plain = new PlainLiquibase(checkout, connection);
            plain.update();
            assertSame(comments(connection), after);
            assertThat(runner.update(connection, ChangeSetListener.NONE)).isEmpty();
            plain.rollback(1);
            assertSame(comments(connection), before);
        }
    }

    /** One by one: all of them at once cannot be read. */
    private static void assertSame(List<String> actual, List<String> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.size(); i++) {
            assertThat(actual.get(i)).as("column %d", i).isEqualTo(expected.get(i));
        }
    }

    private static List<String> texts(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(i -> "a"
                        + random.ints(1 + random.nextInt(8), 0, NASTY.length)
                                .mapToObj(part -> NASTY[part])
                                .collect(Collectors.joining(random.nextBoolean() ? "\n" : "")))
                .toList();
    }

    private static String tableOf(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i -> "  c" + i + " text")
                .collect(Collectors.joining(",\n", "CREATE TABLE t (\n", "\n)"));
    }

    private static List<String> comments(List<String> texts, Random random) {
        List<String> statements = new ArrayList<>();
        for (String text : texts) {
            statements.add("COMMENT ON COLUMN t.c" + statements.size() + " IS " + literal(text, random.nextInt(3)));
        }
        return statements;
    }

    private static String literal(String text, int notation) {
        return switch (notation) {
            case 0 -> "'" + text.replace("'", "''") + "'";
            case 1 -> "E'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
            default -> "$quote$" + text + "$quote$";
        };
    }

    private static List<String> comments(Connection connection) throws SQLException {
        return Sql.strings(
                connection,
                "SELECT pg_catalog.col_description(attrelid, attnum) FROM pg_catalog.pg_attribute"
                        + " WHERE attrelid = 't'::regclass AND attnum > 0 ORDER BY attnum");
    }

    /** A statement, how it is undone, a query on what it made, and what that query gives. */
    static Stream<Arguments> statements() {
        String body = """

                DECLARE
                  n integer := 1; -- a comment; with a semicolon
                BEGIN
                  -- rollback when there is nothing to do
                -- comment: of the body's own
                  IF n > 0 AND '${HOME}' <> '?' THEN
                    RAISE NOTICE '%', $x$;$x$;\t
                  END IF;

                  RETURN NEW; /* ; */
                END
                """;
        return Stream.of(
                Arguments.of(
                        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $body$" + body + "$body$",
                        "DROP FUNCTION f()",
                        "SELECT prosrc FROM pg_catalog.pg_proc WHERE proname = 'f'",
                        body),
                Arguments.of(
                        "CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS $$SELECT 1\r\n;\r\n$$",
                        "DROP FUNCTION f()",
                        "SELECT prosrc FROM pg_catalog.pg_proc WHERE proname = 'f'",
                        "SELECT 1\r\n;\r\n"),
                Arguments.of(
                        "CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT 1;"
                                + " SELECT CASE WHEN a > 1 THEN 2 ELSE 3 END; END",
                        "DROP FUNCTION f(integer)",
                        "SELECT count(*)::text FROM pg_catalog.pg_proc WHERE proname = 'f'",
                        "1"),
                Arguments.of(
                        "CREATE TABLE t (j jsonb, CONSTRAINT has_key CHECK (j ? 'a' AND j ?| ARRAY['b', '?']))",
                        "DROP TABLE t",
                        "SELECT pg_catalog.pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint"
                                + " WHERE conname = 'has_key'",
                        "CHECK (((j ? 'a'::text) AND (j ?| ARRAY['b'::text, '?'::text])))"),
                Arguments.of(
                        "CREATE TABLE t (comment integer, rollback integer, CONSTRAINT c CHECK (comment\n"
                                + "- rollback\n- comment > 0))",
                        "DROP TABLE t",
                        "SELECT pg_catalog.pg_get_constraintdef(oid) FROM pg_catalog.pg_constraint WHERE conname = 'c'",
                        "CHECK ((((comment - rollback) - comment) > 0))"),
                Arguments.of(
                        "CREATE TABLE \"a;${HOME}--\nchangesetid \\ \"\"?\"\"\" (i integer)",
                        "DROP TABLE \"a;${HOME}--\nchangesetid \\ \"\"?\"\"\"",
                        "SELECT relname FROM pg_catalog.pg_class WHERE relname LIKE 'a;%'",
                        "a;${HOME}--\nchangesetid \\ \"?\""),
                Arguments.of(
                        "CREATE TABLE t (changesetid integer DEFAULT 1) -- that is; all",
                        "ALTER TABLE t DROP COLUMN changeSetId;\n\nDROP TABLE t -- with changeSetId",
                        "SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass('t') AND attnum = 1",
                        "changesetid"),
                Arguments.of(
                        "CREATE TABLE t (i integer);\nCREATE RULE r AS ON DELETE TO t DO ALSO (SELECT 1; SELECT 2)",
                        "DROP RULE r ON t; DROP TABLE t",
                        "SELECT rulename FROM pg_catalog.pg_rules WHERE tablename = 't'",
                        "r"),
                Arguments.of(
                        "/* liquibase rollback */ -- rollback nothing\n--changeset x:y\nCREATE TABLE t (i integer)",
                        "DROP TABLE t",
                        "SELECT relname FROM pg_catalog.pg_class WHERE relname = 't'",
                        "t"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statementIsRunAsItWasMeant(String statement, String rollback, String query, String expected)
            throws SQLException {
        PlannedFile file = RootChangelog.at(checkout, Checkout.ROOT)
                .plan("it", List.of(new NewChangeSet("it", "", List.of(statement), List.of(rollback))));
        ChangelogSource planned = ChangelogSource.directory(checkout).with(file.contents());
        try (ScratchDatabase database = TestServer.empty();
                Connection connection = database.open()) {
            ChangelogRunner runner = new ChangelogRunner(planned, Checkout.ROOT);
            runner.update(connection, ChangeSetListener.NONE);
            assertThat(Sql.strings(connection, query)).as(file.text()).containsExactly(expected);
            runner.rollback(connection, 1, ChangeSetListener.NONE);
            assertThat(Sql.strings(connection, query)).as(file.text()).doesNotContain(expected);
        }
    }
}
