package dev.lockstep.model;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of {@code schema/<system>.md} is in the database, and the database has no other. */
class SchemaFactsIT {

    /** A way to come by a system's database. */
    private record Source(String description, Function<ModelSystem, ScratchDatabase> database) {

        @Override
        public String toString() {
            return description;
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source("created by Hibernate", ModelSystem::createdByHibernate),
            new Source("migrated by the changelog", ModelSystem::migratedByTheChangelog));

    static Stream<Arguments> databases() {
        return SOURCES.stream()
                .flatMap(source -> Arrays.stream(ModelSystem.values()).map(system -> Arguments.of(system, source)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("databases")
    void databaseIsExactlyAsSpecified(ModelSystem system, Source source) throws SQLException {
        try (ScratchDatabase database = source.database().apply(system);
                Connection connection = database.open()) {
            List<String> specified = SpecifiedFacts.of(system, connection);
            List<String> found = CatalogFacts.read(connection);
            assertSoftly(softly -> {
                softly.assertThat(without(specified, found))
                        .as("specified, not in the database")
                        .isEmpty();
                softly.assertThat(without(found, specified))
                        .as("in the database, not specified")
                        .isEmpty();
                softly.assertThat(found).hasSameSizeAs(specified);
            });
        }
    }

    private static List<String> without(List<String> all, List<String> some) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return rest;
    }
}
