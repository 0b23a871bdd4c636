package dev.lockstep.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The five systems' schemas in plain SQL, and the 78 single differences that are to be seen in them. */
public final class ExampleSchemas {

    /** The systems, each with a file {@code schemas/<system>.sql}. */
    public static final List<String> SYSTEMS =
            List.of("chord-charts", "conversation-threads", "prompter", "speech-to-text", "video-requests");

    private static final Path RESOURCES = Path.of("src/test/resources");

    private ExampleSchemas() {}

    /**
     * A single difference.
     *
     * @param sql the statements that make it in a database with all systems
     */
    public record Drift(String name, String sql) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All 78. */
    public static List<Drift> drifts() {
        return read(RESOURCES.resolve("drifts.tsv"))
                .lines()
                .map(line -> line.split("\t", 2))
                .map(fields -> new Drift(fields[0], fields[1]))
                .toList();
    }

    /** Creates the tables of all systems. */
    public static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String system : SYSTEMS) {
                statement.execute(read(RESOURCES.resolve("schemas").resolve(system + ".sql")));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
