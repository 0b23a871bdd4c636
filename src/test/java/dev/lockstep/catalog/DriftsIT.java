package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.ExampleSchemas.Drift;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each of the 78 differences changes what is read of a database with all five systems, and nothing but what it is about:
 * {@code drifts-read.txt} has the objects that are gone (-), new (+) and otherwise (~).
 */
class DriftsIT {

    private static final Path EXPECTED = Path.of("src/test/resources/dev/lockstep/catalog/drifts-read.txt");

    /** What PostgreSQL 14 cannot say. */
    private static final Set<String> NEWER_THAN_14 = Set.of("unique-nulls-not-distinct");

    private static final List<ScratchDatabase> DATABASES = new ArrayList<>();
    private static final Map<Integer, Connection> CONNECTIONS = new TreeMap<>();
    private static final Map<Integer, Catalog> CATALOGS = new TreeMap<>();

    record Row(int version, Drift drift) {
        @Override
        public String toString() {
            return drift + " on " + version;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(18, 14)
                .flatMap(version -> ExampleSchemas.drifts().stream().map(drift -> new Row(version, drift)))
                .filter(row -> row.version() > 14
                        || !NEWER_THAN_14.contains(row.drift().name()));
    }

    @AfterAll
    static void dropDatabases() {
        DATABASES.forEach(ScratchDatabase::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aDifferenceIsReadWhereItIs(Row row) throws SQLException {
        Catalog before = catalog(row.version());
        Connection connection = connection(row.version());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(row.drift().sql());

            Catalog after = new CatalogReader().read(connection);

            assertThat(after).isNotEqualTo(before);
            assertThat(changes(before, after)).isEqualTo(expected(row.drift()));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 14})
    void anUntouchedDatabaseReadsAsItDidBefore(int version) throws SQLException {
        assertThat(new CatalogReader().read(connection(version))).isEqualTo(catalog(version));
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(ints = {17, 16, 15})
    void aVersionBetweenReadsLikeTheNewest(int version) {
        anOlderVersionReadsLikeTheNewest(version);
    }

    @ParameterizedTest
    @ValueSource(ints = 14)
    void anOlderVersionReadsLikeTheNewest(int version) {
        assertThat(catalog(version).describe()).isEqualTo(catalog(18).describe());
        assertThat(catalog(version)).isEqualTo(catalog(18));
    }

    private static Connection connection(int version) {
        return CONNECTIONS.computeIfAbsent(version, DriftsIT::connect);
    }

    private static Connection connect(int version) {
        ScratchDatabase database = TestServer.version(version).create();
        DATABASES.add(database);
        Connection connection = database.open();
        try {
            ExampleSchemas.create(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return connection;
    }

    private static Catalog catalog(int version) {
        return CATALOGS.computeIfAbsent(version, key -> {
            try {
                return new CatalogReader().read(connection(key));
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static List<String> changes(Catalog before, Catalog after) {
        Set<ObjectName> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        return names.stream()
                .flatMap(name -> change(name, before, after).stream())
                .toList();
    }

    private static List<String> change(ObjectName name, Catalog before, Catalog after) {
        if (after.find(name).isEmpty()) {
            return List.of("- " + name);
        }
        if (before.find(name).isEmpty()) {
            return List.of("+ " + name);
        }
        List<Attribute> now = after.find(name).orElseThrow().attributes();
        return before.find(name).orElseThrow().attributes().stream()
                .filter(attribute -> !now.contains(attribute))
                .map(attribute -> "~ " + name + ": " + attribute.name())
                .toList();
    }

    private static List<String> expected(Drift drift) {
        try {
            List<String> lines = Files.readAllLines(EXPECTED);
            int start = lines.indexOf(drift.name()) + 1;
            return lines.subList(start, lines.size()).stream()
                    .takeWhile(line -> line.startsWith("  "))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
