package dev.lockstep.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.ChangePlan;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of random schemas, planned, run, taken back and run again. {@code -Dlockstep.seeds=1000} takes more of them,
 * {@code -Dlockstep.firstSeed=...} others; a pair that fails is shown as small as it still fails.
 */
class RandomSchemasIT {

    private static ScratchDatabase database;

    static LongStream seeds() {
        long first = Long.getLong("lockstep.firstSeed", 1);
        return LongStream.range(first, first + Long.getLong("lockstep.seeds", 20));
    }

    @BeforeAll
    static void createDatabase() {
        database = TestServer.empty();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPairOfSchemasIsBridgedExactlyThereAndBack(long seed) throws SQLException {
        List<String> before = RandomSchema.statements(2 * seed);
        List<String> after = RandomSchema.statements(2 * seed + 1);

        List<String> problems = problems(before, after);

        if (!problems.isEmpty()) {
            SmallestFailure smallest = SmallestFailure.of(before, after, RandomSchemasIT::fails);
            throw new AssertionError("seed " + seed + " fails; the smallest pair that does:\n" + smallest + "\n"
                    + String.join("\n", problems(smallest.before(), smallest.after())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSchemaDiffersInNothingFromItself(long seed) throws SQLException {
        String schema = script(RandomSchema.statements(2 * seed));
        Catalog once = RoundTrip.catalogAfter(database, schema);
        Catalog again = RoundTrip.catalogAfter(database, schema);

        assertThat(CatalogComparison.compare(once, again).findings()).isEmpty();
        assertThat(ChangePlan.between(once, again).isEmpty()).isTrue();
    }

    /** Whether the schemas can be made at all, and the way between them is not exact. */
    private static boolean fails(List<String> before, List<String> after) {
        try {
            return !problems(before, after).isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }

    private static List<String> problems(List<String> before, List<String> after) throws SQLException {
        Catalog source = RoundTrip.catalogAfter(database, script(before));
        Catalog target = RoundTrip.catalogAfter(database, script(after));
        return RoundTrip.of(database, script(before), source, target).problems();
    }

    private static String script(List<String> statements) {
        return String.join(";\n", statements);
    }
}
