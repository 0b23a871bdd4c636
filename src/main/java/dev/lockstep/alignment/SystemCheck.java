package dev.lockstep.alignment;

import dev.lockstep.alignment.CheckResult.Extent;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.NotComparable;
import dev.lockstep.hibernate.DeclaredObjects;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One system's entities held against its changelog's head.
 *
 * @param changelog what the changelog gives
 * @param target what it would give if it were in step with the entities
 * @param declared which entity declares what
 */
record SystemCheck(
        PersistenceUnit unit, SystemResult result, Catalog changelog, Catalog target, DeclaredObjects declared) {

    /** Compares the two, and asks Hibernate's validate. */
    static SystemCheck of(PersistenceUnit unit, SystemSchemas schemas, Authorship authorship) {
        DeclaredObjects declared = schemas.model().declared();
        Reach head = Reach.head(schemas.root());
        Findings findings = new Findings(name -> {
            Origin origin = Origins.declared(declared, name);
            String author =
                    authorship.author(head, name).map(ChangeSetId::toString).orElse(null);
            return new Origin(origin.entity(), origin.field(), author);
        });
        CatalogComparison comparison =
                CatalogComparison.compare(schemas.changelog(), schemas.target().catalog());
        List<Finding> found = new ArrayList<>();
        comparison.differences().forEach(difference -> found.add(findings.of(difference)));
        validate(schemas).forEach(problem -> found.add(Findings.ofValidate(problem)));
        SystemResult result = new SystemResult(
                unit.name(),
                schemas.root(),
                Extent.of(schemas.target().catalog()),
                found,
                comparison.notComparable().stream().map(NotComparable::reason).toList());
        return new SystemCheck(
                unit, result, schemas.changelog(), schemas.target().catalog(), declared);
    }

    private static List<String> validate(SystemSchemas schemas) {
        ScratchDatabase database = schemas.changelogDatabase();
        try (Connection connection = database.open()) {
            return Schemas.validate(schemas.model(), database, connection);
        } catch (SQLException e) {
            throw new AlignmentException("Closing the connection to " + database + " failed: " + e.getMessage(), e);
        }
    }

    /** Whether entities or changelog have this object. */
    boolean has(ObjectName name) {
        return target.find(name).isPresent() || changelog.find(name).isPresent();
    }
}
