package dev.lockstep.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.alignment.DatabaseCheck.Expected;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same statements on an older server and on the scratch server: no difference, whatever kind of object they make.
 * The statements are the cases that the catalogue reader is tested with.
 */
class AcrossVersionsIT {

    private static final Path CASES = Path.of("src/test/resources/dev/lockstep/catalog/cases");
    private static final Map<Integer, Connection> CONNECTIONS = new ConcurrentHashMap<>();
    private static final Pattern SINCE = Pattern.compile("(?m)^-- since (\\d+)$");

    /**
     * A case on one version.
     *
     * @param file the statements
     */
    record Case(int version, Path file) {

        String statements() throws IOException {
            return Files.readString(file);
        }

        boolean exists() {
            try {
                Matcher since = SINCE.matcher(statements());
                return !since.find() || Integer.parseInt(since.group(1)) <= version;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return file.getFileName() + " on " + version;
        }
    }

    @ParameterizedTest
    @MethodSource("oldest")
    void whatIsAlignedIsFoundAligned(Case one) throws Exception {
        CatalogComparison comparison = compare(one.version(), one.statements(), one.statements());

        assertThat(comparison.differences()).isEmpty();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("between")
    void whatIsAlignedIsFoundAlignedOnTheVersionsBetween(Case one) throws Exception {
        whatIsAlignedIsFoundAligned(one);
    }

    @Test
    void aViewThatReallyDiffersIsSeenInTheWordsOfTheScratchServer() throws Exception {
        String table = "CREATE TABLE t (a integer, b text); CREATE VIEW u AS SELECT a FROM t;";

        CatalogComparison comparison = compare(
                14,
                table + "CREATE VIEW v AS SELECT a FROM t WHERE a > 0",
                table + "CREATE VIEW v AS SELECT a FROM t WHERE a > 1");

        assertThat(comparison.notComparable()).isEmpty();
        assertThat(comparison.differences()).hasSize(1);
        assertThat(comparison.differences().get(0).attributes()).singleElement().satisfies(query -> {
            assertThat(query.before()).contains("SELECT a").contains("a > 0").doesNotContain("t.a");
            assertThat(query.after()).contains("SELECT a").contains("a > 1").doesNotContain("t.a");
        });
    }

    static List<Case> oldest() throws IOException {
        return cases(14);
    }

    static List<Case> between() throws IOException {
        return Stream.of(15, 16, 17)
                .flatMap(version -> {
                    try {
                        return cases(version).stream();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static List<Case> cases(int version) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .map(file -> new Case(version, file))
                    .filter(Case::exists)
                    .toList();
        }
    }

    private static CatalogComparison compare(int version, String onScratch, String onOlder) throws SQLException {
        ScratchServer scratch = TestServer.get();
        Catalog older = uncommitted(version, onOlder);
        CatalogComparison plain = CatalogComparison.compare(uncommitted(TestServer.LATEST, onScratch), older);
        if (plain.differences().isEmpty()) {
            return plain;
        }
        try (ScratchDatabase database = scratch.create()) {
            try (Connection connection = database.open();
                    Statement statement = connection.createStatement()) {
                statement.execute(onScratch);
            }
            return new AcrossVersions(scratch, new Expected(database, Schemas.read(database))).compare(older);
        }
    }

    /** What statements make, not committed: a database with a subscription could not be dropped. */
    private static Catalog uncommitted(int version, String sql) throws SQLException {
        Connection connection = CONNECTIONS.computeIfAbsent(
                version, major -> TestServer.version(major).create().open());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return new CatalogReader().read(connection);
        } finally {
            connection.rollback();
        }
    }

    @AfterAll
    static void disconnect() throws SQLException {
        for (Connection connection : CONNECTIONS.values()) {
            connection.close();
        }
    }
}
