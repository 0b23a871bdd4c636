package dev.lockstep.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import dev.lockstep.scratch.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The 78 single differences, each repaired and rolled back, forwards and backwards. */
class DriftsIT {

    private static final List<String> SYSTEMS =
            List.of("chord-charts", "conversation-threads", "prompter", "speech-to-text", "video-requests");

    /** What a version has no words for, by the version that first has. */
    private static final Map<String, Integer> SINCE = Map.of("unique-nulls-not-distinct", 15);

    private record Drift(String name, String sql) {}

    @ParameterizedTest(name = "on PostgreSQL {0}")
    @ValueSource(ints = {18, 14})
    void everyDriftIsRepairedAndRolledBackInBothDirections(int version) throws Exception {
        ScratchServer server = TestServer.version(version);
        List<Drift> drifts = drifts().stream()
                .filter(drift -> SINCE.getOrDefault(drift.name(), version) <= version)
                .toList();
        List<String> failures = new ArrayList<>();
        int repaired = 0;
        int rolledBack = 0;
        try (ScratchDatabase base = server.create()) {
            fill(base);
            Catalog aligned = RoundTrip.catalogAfter(base, "");
            for (Drift drift : drifts) {
                List<RoundTrip> trips = roundTrips(base, aligned, drift);
                repaired += trips.stream().allMatch(trip -> trip.there().isEmpty()) ? 1 : 0;
                rolledBack += trips.stream().allMatch(trip -> trip.back().isEmpty()) ? 1 : 0;
                trips.forEach(trip -> trip.problems().forEach(each -> failures.add(drift.name() + " " + each)));
            }
        }
        System.out.printf(
                "PostgreSQL %d: repaired %d, rolled back %d of %d%n", version, repaired, rolledBack, drifts.size());
        assertThat(failures).isEmpty();
        assertThat(drifts).hasSize(version >= 15 ? 78 : 77);
    }

    /** From the schema to the drifted one, and the other way. */
    private static List<RoundTrip> roundTrips(ScratchDatabase base, Catalog aligned, Drift drift) throws SQLException {
        Catalog drifted = RoundTrip.catalogAfter(base, drift.sql());
        return List.of(RoundTrip.of(base, "", aligned, drifted), RoundTrip.of(base, drift.sql(), drifted, aligned));
    }

    private static void fill(ScratchDatabase database) throws IOException, SQLException {
        for (String system : SYSTEMS) {
            execute(database, resource("/schemas/" + system + ".sql"));
        }
    }

    private static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = database.open();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Drift> drifts() throws IOException {
        return resource("/drifts.tsv")
                .lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Drift(parts[0], parts[1]))
                .toList();
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = DriftsIT.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
