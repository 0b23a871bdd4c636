package dev.lockstep.alignment;

import dev.lockstep.alignment.DatabaseCheck.Expected;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.ddl.Statement;
import dev.lockstep.ddl.Statements;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.ChangePlan;
import dev.lockstep.diff.Difference;
import dev.lockstep.diff.Finding;
import dev.lockstep.diff.NotComparable;
import dev.lockstep.diff.Step;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Compares catalogues that servers of different versions have printed. PostgreSQL prints some definitions otherwise from
 * version to version (a view's columns with their table before 16, without since), so a definition that differs is run
 * on the scratch server and read back: what that server prints is in the same words as the rest. What remains differs.
 */
final class AcrossVersions {

    private static final int MAJOR = 10000;

    private final ScratchServer server;
    private final ScratchDatabase database;
    private final Catalog expected;

    AcrossVersions(ScratchServer server, Expected expected) {
        this.server = server;
        this.database = expected.database();
        this.expected = expected.catalog();
    }

    CatalogComparison compare(Catalog actual) {
        CatalogComparison comparison = CatalogComparison.compare(expected, actual);
        boolean sameWords = expected.serverVersion() / MAJOR == actual.serverVersion() / MAJOR;
        if (sameWords || comparison.differences().stream().noneMatch(AcrossVersions::isOnBothSides)) {
            return comparison;
        }
        try (ScratchDatabase copy = server.copyOf(database);
                Connection connection = copy.open()) {
            List<Finding> findings = new ArrayList<>();
            for (Finding finding : comparison.findings()) {
                boolean reworded = finding instanceof Difference difference && isOnBothSides(difference);
                findings.addAll(reworded ? inSameWords((Difference) finding, actual, connection) : List.of(finding));
            }
            return new CatalogComparison(findings);
        } catch (SQLException e) {
            throw new AlignmentException(
                    "Comparing definitions on " + server.description() + " failed: " + e.getMessage(), e);
        }
    }

    private static boolean isOnBothSides(Difference difference) {
        return difference.before() != null && difference.after() != null;
    }

    /** The difference in this server's words, nothing where there is none in them. */
    private List<? extends Finding> inSameWords(Difference difference, Catalog actual, Connection connection)
            throws SQLException {
        ChangePlan plan = ChangePlan.between(expected, with(Objects.requireNonNull(difference.after()), actual));
        if (!plan.unplanned().isEmpty()) {
            return List.of(notComparable(difference, plan.unplanned().get(0).reason()));
        }
        connection.setAutoCommit(false);
        try {
            run(plan, connection);
            return CatalogComparison.compare(expected, new CatalogReader().read(connection)).findings().stream()
                    .filter(finding -> finding.name().equals(difference.name()))
                    .toList();
        } catch (SQLException e) {
            return List.of(notComparable(difference, String.valueOf(e.getMessage())));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void run(ChangePlan plan, Connection connection) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            for (Step step : plan.steps()) {
                for (Statement sql : Statements.of(step)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    /** What is expected, with one object as the database has it. */
    private Catalog with(SchemaObject object, Catalog actual) {
        TreeMap<ObjectName, SchemaObject> objects = new TreeMap<>();
        expected.objects().forEach(old -> objects.put(old.name(), old));
        objects.put(object.name(), object);
        List<Catalog.Dependency> dependencies = new ArrayList<>(expected.dependencies());
        actual.dependencies().stream()
                .filter(dependency -> dependency.dependant().equals(object.name()))
                .forEach(dependencies::add);
        return new Catalog(expected.serverVersion(), objects.values(), dependencies);
    }

    private NotComparable notComparable(Difference difference, String reason) {
        return new NotComparable(
                difference.name(),
                difference.name() + " is printed differently by the database's server and by " + server.description()
                        + ", and whether that is all could not be found out: " + reason);
    }
}
