package dev.lockstep.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.diff.ChangePlan;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.TestServer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of schemas, each planned, run, taken back and run again on the newest and the oldest PostgreSQL. */
class SchemaCasesIT {

    private static final int[] VERSIONS = {TestServer.LATEST, 14};

    private static final Map<Integer, ScratchDatabase> DATABASES = new TreeMap<>();

    static List<SchemaCase> cases() {
        return SchemaCase.on(VERSIONS);
    }

    @AfterAll
    static void dropDatabases() {
        DATABASES.values().forEach(ScratchDatabase::close);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theWayThereAndBackIsExactInBothDirections(SchemaCase schemas) throws SQLException {
        ScratchDatabase database = DATABASES.computeIfAbsent(
                schemas.version(), version -> TestServer.version(version).create());
        Catalog before = RoundTrip.catalogAfter(database, schemas.before());
        Catalog after = RoundTrip.catalogAfter(database, schemas.after());

        RoundTrip there = RoundTrip.of(database, schemas.before(), before, after);
        RoundTrip reverse = RoundTrip.of(database, schemas.after(), after, before);

        assertThat(there.problems()).isEmpty();
        assertThat(reverse.problems()).isEmpty();
        if (schemas.version() == TestServer.LATEST) {
            checkPlan(schemas, there.plan());
        }
    }

    private static void checkPlan(SchemaCase schemas, ChangePlan plan) {
        String actual = RoundTrip.script(plan) + "\n-- back\n\n" + RoundTrip.script(plan.inverse());
        if (SchemaCase.isWriting()) {
            schemas.write(actual);
        }
        assertThat(actual).isEqualTo(schemas.plan());
    }
}
