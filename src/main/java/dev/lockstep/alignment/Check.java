package dev.lockstep.alignment;

import dev.lockstep.alignment.CheckResult.Extent;
import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.alignment.Finding.Origin;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.changelog.ChangeSetId;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.Difference;
import dev.lockstep.diff.NotComparable;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.scratch.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Tells whether entities and changelog give the same schema, and whether Hibernate's validate passes on it. */
public final class Check {

    private final Workbench workbench;
    private final ChangelogSource source;

    public Check(Workbench workbench) {
        this.workbench = workbench;
        this.source = ChangelogSource.directory(workbench.directory());
    }

    /** Checks all systems given. What one of them finds does not keep the others from being checked. */
    public CheckResult run(List<PersistenceUnit> units) {
        List<CompletableFuture<SystemResult>> results =
                units.stream().map(unit -> workbench.later(() -> check(unit))).toList();
        List<SystemResult> systems = results.stream().map(Workbench::result).toList();
        return new CheckResult(workbench.server().description(), systems);
    }

    private SystemResult check(PersistenceUnit unit) {
        try (SystemSchemas schemas = SystemSchemas.of(workbench, source, unit)) {
            CatalogComparison comparison = CatalogComparison.compare(
                    schemas.changelog(), schemas.target().catalog());
            List<Finding> findings = new ArrayList<>();
            if (!comparison.isEqual()) {
                findings.addAll(explain(comparison.differences(), schemas));
            }
            validate(schemas).forEach(problem -> findings.add(Findings.ofValidate(problem)));
            return new SystemResult(
                    unit.name(),
                    schemas.root(),
                    Extent.of(schemas.target().catalog()),
                    findings,
                    comparison.notComparable().stream()
                            .map(NotComparable::reason)
                            .toList());
        }
    }

    private List<Finding> explain(List<Difference> differences, SystemSchemas schemas) {
        Map<ObjectName, ChangeSetId> authors = authors(schemas.root());
        Findings findings = new Findings(name -> {
            Origin declared = Origins.declared(schemas.model().declared(), name);
            ChangeSetId author = authors.get(name);
            return new Origin(declared.entity(), declared.field(), author == null ? null : author.toString());
        });
        return differences.stream().map(findings::of).toList();
    }

    private Map<ObjectName, ChangeSetId> authors(String root) {
        try (ScratchDatabase empty = workbench.server().create()) {
            return Authorship.of(new ChangelogRunner(source, root), empty);
        } catch (SQLException e) {
            throw new AlignmentException(
                    "Finding the change sets behind the differences in " + root + " failed: " + e.getMessage(), e);
        }
    }

    private static List<String> validate(SystemSchemas schemas) {
        ScratchDatabase database = schemas.changelogDatabase();
        try (Connection connection = database.open()) {
            return Schemas.validate(schemas.model(), database, connection);
        } catch (SQLException e) {
            throw new AlignmentException("Closing the connection to " + database + " failed: " + e.getMessage(), e);
        }
    }
}
