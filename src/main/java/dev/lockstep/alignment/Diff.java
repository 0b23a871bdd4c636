package dev.lockstep.alignment;

import dev.lockstep.alignment.DiffResult.NothingToDo;
import dev.lockstep.alignment.DiffResult.Proven;
import dev.lockstep.alignment.DiffResult.Refused;
import dev.lockstep.alignment.DiffResult.SystemDiff;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.changelog.NewChangeSet;
import dev.lockstep.changelog.PlannedFile;
import dev.lockstep.changelog.RootChangelog;
import dev.lockstep.diff.Change;
import dev.lockstep.diff.ChangePlan;
import dev.lockstep.diff.DeclaredTarget;
import dev.lockstep.diff.Hazard;
import dev.lockstep.diff.Hazard.Severity;
import dev.lockstep.diff.Unplanned;
import dev.lockstep.hibernate.PersistenceUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the change sets that bring the changelog in step with the entities, and proves them. */
public final class Diff {

    private final Workbench workbench;
    private final ChangelogSource source;
    private final KeepList keepList;
    private final String message;
    private final Consent consent;

    /** What the user agreed to. */
    public enum Consent {
        /** To nothing that loses data. */
        NONE,
        /** To dropping tables and columns, narrowing types and the like. */
        DESTRUCTIVE
    }

    public Diff(Workbench workbench, String message, Consent consent) {
        this(workbench, KeepList.empty(), message, consent);
    }

    /**
     * @param keepList what the changelog makes, no entity declares, and is not to be dropped
     * @param message what changed, in a few words: names the file
     */
    public Diff(Workbench workbench, KeepList keepList, String message, Consent consent) {
        this.workbench = workbench;
        this.keepList = keepList;
        this.source = ChangelogSource.directory(workbench.directory());
        this.message = message;
        this.consent = consent;
    }

    /**
     * Plans and proves; writes nothing.
     *
     * @throws AlignmentException where what was planned does not hold, or something cannot be planned
     */
    public DiffResult run(List<PersistenceUnit> units) {
        List<CompletableFuture<SystemDiff>> diffs =
                units.stream().map(unit -> workbench.later(() -> diff(unit))).toList();
        List<SystemDiff> systems = diffs.stream().map(Workbench::result).toList();
        return new DiffResult(workbench.server().description(), systems);
    }

    /** Writes the files of what was proven: each system's new file, then its root changelog; those of all, or none. */
    public static void write(DiffResult result) {
        Deque<PlannedFile> written = new ArrayDeque<>();
        try {
            for (Proven proven : result.proven()) {
                proven.file().write();
                written.push(proven.file());
            }
        } catch (RuntimeException e) {
            written.forEach(PlannedFile::takeBack);
            throw e;
        }
    }

    private SystemDiff diff(PersistenceUnit unit) {
        RootChangelog root = RootChangelog.at(workbench.directory(), Changelogs.rootOf(unit));
        try (SystemSchemas schemas = root.exists()
                ? SystemSchemas.of(workbench, source, unit, keepList)
                : SystemSchemas.ofNoChangelog(workbench, unit)) {
            ChangePlan plan =
                    ChangePlan.between(schemas.changelog(), schemas.target().catalog());
            refuseUnplanned(unit, plan, schemas.target());
            if (plan.isEmpty()) {
                return new NothingToDo(unit.name());
            }
            List<Hazard> hazards = hazards(plan);
            List<Hazard> losses = hazards.stream()
                    .filter(hazard -> hazard.severity() == Severity.LOSES_DATA)
                    .toList();
            if (!losses.isEmpty() && consent == Consent.NONE) {
                return new Refused(unit.name(), losses);
            }
            List<NewChangeSet> changeSets = new ChangeSetWriting(
                            name -> Origins.declared(schemas.model().declared(), name))
                    .of(plan);
            PlannedFile file = root.plan(message, changeSets);
            new Proof(workbench.server(), schemas).of(source.with(file.contents()), changeSets.size());
            return new Proven(unit.name(), file, changeSets, hazards);
        }
    }

    /** What the plan can cost. Tables that it creates itself have no rows yet that what it adds to them could fail on. */
    private static List<Hazard> hazards(ChangePlan plan) {
        List<Change> changes =
                plan.steps().stream().flatMap(step -> step.changes().stream()).toList();
        Set<ObjectName> created = changes.stream()
                .filter(Change.CreateTable.class::isInstance)
                .map(Change::subject)
                .collect(Collectors.toSet());
        Set<ObjectName> harmless = changes.stream()
                .filter(change -> addsTo(created, change))
                .map(Change::subject)
                .collect(Collectors.toSet());
        return plan.steps().stream()
                .flatMap(step -> step.hazards().stream())
                .filter(hazard -> hazard.severity() == Severity.LOSES_DATA || !harmless.contains(hazard.subject()))
                .toList();
    }

    private static boolean addsTo(Set<ObjectName> tables, Change change) {
        SchemaObject added = change instanceof Change.Create create ? create.object() : null;
        if (added instanceof Index index) {
            return tables.contains(index.table());
        }
        return added instanceof Constraint constraint && tables.contains(constraint.table());
    }

    private static void refuseUnplanned(PersistenceUnit unit, ChangePlan plan, DeclaredTarget target) {
        List<Unplanned> unplanned = Stream.concat(target.conflicts().stream(), plan.unplanned().stream())
                .distinct()
                .toList();
        if (!unplanned.isEmpty()) {
            throw new AlignmentException("Lockstep cannot write change sets for " + unit.name() + ":\n"
                    + unplanned.stream()
                            .map(one -> "    " + one.object() + ": " + one.reason())
                            .collect(Collectors.joining("\n"))
                    + "\nNothing was written. Write a change set for it by hand, then run the command again.");
        }
    }
}
