package dev.lockstep.ddl;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.Kind;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.ChangePlan;
import dev.lockstep.diff.Difference;
import dev.lockstep.diff.Step;
import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way from one schema to another, run on a real server: there, back, and there again, each time judged by reading
 * the catalogue.
 *
 * @param there what kept the way there from giving exactly the target; empty if nothing did
 * @param back what kept the way back, and the way there again, from giving exactly what they should
 */
record RoundTrip(ChangePlan plan, Optional<String> there, Optional<String> back) {

    /**
     * Goes from what a database holds after some SQL to the target and back, in a transaction that is not committed.
     *
     * @param preparation SQL that makes the schema before
     * @param source the catalogue after that SQL
     */
    static RoundTrip of(ScratchDatabase database, String preparation, Catalog source, Catalog target)
            throws SQLException {
        try (Connection connection = prepared(database, preparation)) {
            ChangePlan plan = ChangePlan.between(source, target);
            Optional<String> there = run(plan, connection, target);
            if (there.isPresent()) {
                return new RoundTrip(plan, there, Optional.of("was never there"));
            }
            Optional<String> back = run(plan.inverse(), connection, source);
            if (back.isPresent()) {
                return new RoundTrip(plan, there, back);
            }
            return new RoundTrip(plan, there, run(plan, connection, target).map(reason -> "there again: " + reason));
        }
    }

    /** The catalogue that a database has after some SQL, which is not committed. */
    static Catalog catalogAfter(ScratchDatabase database, String preparation) throws SQLException {
        try (Connection connection = prepared(database, preparation)) {
            return new CatalogReader().read(connection);
        }
    }

    private static Connection prepared(ScratchDatabase database, String preparation) throws SQLException {
        Connection connection = database.open();
        connection.setAutoCommit(false);
        execute(connection, preparation);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a plan; tells what went wrong or what differs from the target. */
    private static Optional<String> run(ChangePlan plan, Connection connection, Catalog target) {
        String current = "";
        try {
            for (Step step : plan.steps()) {
                for (Statement each : Statements.of(step)) {
                    current = each.sql();
                    execute(connection, each.sql());
                }
            }
            return differences(new CatalogReader().read(connection), target)
                    .map(reason -> reason + "\nby:\n" + script(plan));
        } catch (SQLException e) {
            return Optional.of(e.getMessage() + "\nin: " + current + "\nof:\n" + script(plan));
        }
    }

    /** What kept the whole way from being exact; empty if nothing did. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        plan.unplanned().forEach(each -> problems.add("unplanned " + each.object() + ": " + each.reason()));
        there.ifPresent(reason -> problems.add("there: " + reason));
        back.ifPresent(reason -> problems.add("back: " + reason));
        return problems;
    }

    private static Optional<String> differences(Catalog actual, Catalog target) {
        List<Difference> differences = CatalogComparison.compare(actual, target).differences().stream()
                .filter(difference -> !isRetained(difference))
                .toList();
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(differences.stream().map(RoundTrip::describe).collect(Collectors.joining("\n")));
    }

    private static String describe(Difference difference) {
        if (difference.before() == null) {
            return difference.name() + " is missing";
        }
        return difference.after() == null
                ? difference.name() + " is too much"
                : difference.name() + ": " + difference.attributes();
    }

    /** Extensions stay installed when their creation is taken back. */
    private static boolean isRetained(Difference difference) {
        return difference.name().kind() == Kind.EXTENSION && difference.after() == null;
    }

    /** The plan's statements as a script, a blank line between steps. */
    static String script(ChangePlan plan) {
        return plan.steps().stream().map(RoundTrip::script).collect(Collectors.joining("\n"));
    }

    private static String script(Step step) {
        return Statements.of(step).stream()
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining("", "-- " + heading(step) + "\n", ""));
    }

    private static String heading(Step step) {
        String hazards = step.hazards().stream()
                .map(hazard -> "\n--   " + hazard.code().id() + ": " + hazard.consequence())
                .collect(Collectors.joining());
        return step.action().name().toLowerCase(Locale.ROOT) + " " + step.subject() + hazards;
    }
}
