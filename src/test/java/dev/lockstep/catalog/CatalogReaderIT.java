package dev.lockstep.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of each kind of object, on the newest and the oldest PostgreSQL: see {@code cases/}. */
class CatalogReaderIT {

    static final int[] VERSIONS = {18, 14};

    private static final Map<Integer, ScratchDatabase> DATABASES = new TreeMap<>();

    static List<ReaderCase> cases() {
        return ReaderCase.on(VERSIONS);
    }

    @AfterAll
    static void dropDatabases() {
        DATABASES.values().forEach(ScratchDatabase::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyObjectAndAttributeIsRead(ReaderCase readerCase) throws SQLException {
        ScratchDatabase database = DATABASES.computeIfAbsent(
                readerCase.version(), version -> TestServer.version(version).create());
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(readerCase.statements());

            String actual = description(new CatalogReader().read(connection));

            if (ReaderCase.isWriting()) {
                readerCase.write(actual);
            }
            assertThat(actual).isEqualTo(readerCase.expected());
            connection.rollback();
        }
    }

    /** The objects and what they need beside the table that they are part of. */
    private static String description(Catalog catalog) {
        StringBuilder text = new StringBuilder(catalog.describe());
        for (ObjectName name : catalog.names()) {
            String needed = catalog.dependenciesOf(name).stream()
                    .filter(other -> !isPart(name, other))
                    .map(ObjectName::toString)
                    .collect(Collectors.joining(", "));
            if (!needed.isEmpty()) {
                text.append(name).append(" needs ").append(needed).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isPart(ObjectName name, ObjectName other) {
        return other.schema().equals(name.schema()) && other.name().equals(name.relation());
    }
}
