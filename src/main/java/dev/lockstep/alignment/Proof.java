package dev.lockstep.alignment;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.Difference;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Proves change sets by running them: on a copy of the database that the changelog gave before, Liquibase applies them,
 * which must give exactly the schema that was wanted, rolls them back, which must give exactly the one before, and
 * applies them again. Hibernate's validate must pass.
 */
final class Proof {

    private final ScratchServer server;
    private final SystemSchemas schemas;

    Proof(ScratchServer server, SystemSchemas schemas) {
        this.server = server;
        this.schemas = schemas;
    }

    /**
     * Runs the proof.
     *
     * @param source the changelog with the new file and the changed root in it
     * @param count how many change sets are new; they are the last
     * @throws AlignmentException where it does not hold, with what remains
     */
    void of(ChangelogSource source, int count) {
        ChangelogRunner changelog = new ChangelogRunner(source, schemas.root());
        try (ScratchDatabase copy = server.copyOf(schemas.changelogDatabase());
                Connection connection = copy.open()) {
            changelog.update(connection, ChangeSetListener.NONE);
            expectTarget(read(connection), "applying the change sets");
            expectValid(Schemas.validate(schemas.model(), copy, connection));
            changelog.rollback(connection, count, ChangeSetListener.NONE);
            expect(schemas.changelog(), read(connection), "rolling the change sets back");
            changelog.update(connection, ChangeSetListener.NONE);
            expectTarget(read(connection), "applying the change sets again");
        } catch (SQLException e) {
            throw new AlignmentException(
                    "Proving the change sets of " + schemas.root() + " failed: " + e.getMessage(), e);
        }
    }

    private static Catalog read(Connection connection) throws SQLException {
        return new CatalogReader().read(connection);
    }

    private void expectTarget(Catalog found, String after) {
        expect(schemas.target().asCarried(schemas.changelog(), found), found, after);
    }

    private void expect(Catalog wanted, Catalog found, String after) {
        List<Difference> left = CatalogComparison.compare(wanted, found).differences().stream()
                .filter(difference -> !isInstalledExtension(difference))
                .toList();
        if (!left.isEmpty()) {
            throw new AlignmentException("The change sets for " + schemas.root() + " do not hold: after " + after
                    + ", the schema is not what it should be.\n"
                    + left.stream().map(Proof::describe).collect(Collectors.joining("\n"))
                    + "\nNothing was written. Please report this, with the entity and the changelog.");
        }
    }

    /** A rollback leaves extensions installed: others may use them. */
    private static boolean isInstalledExtension(Difference difference) {
        return difference.before() == null && difference.after() instanceof Extension;
    }

    private void expectValid(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new AlignmentException("The change sets for " + schemas.root()
                    + " give what the entities declare, but Hibernate's validate objects:\n    "
                    + String.join("\n    ", problems)
                    + "\nNothing was written. Correct the column's type or its columnDefinition in the entity.");
        }
    }

    private static String describe(Difference difference) {
        SchemaObject before = difference.before();
        SchemaObject after = difference.after();
        if (before == null) {
            return "    " + difference.name() + " is there and should not be";
        }
        if (after == null) {
            return "    " + difference.name() + " is missing";
        }
        return "    " + difference.name() + ": "
                + difference.attributes().stream()
                        .map(attribute -> attribute.attribute() + " should be " + attribute.before() + ", is "
                                + attribute.after())
                        .collect(Collectors.joining("; "));
    }
}
