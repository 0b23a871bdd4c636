package dev.lockstep.alignment;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.diff.DeclaredTarget;
import dev.lockstep.hibernate.EntityModel;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.scratch.ScratchDatabase;
import java.util.concurrent.CompletableFuture;

/**
 * The two schemas of one system.
 *
 * @param root the path of the root changelog
 * @param model the entities
 * @param changelogDatabase the database that the changelog gives
 * @param changelog what is in that database
 * @param target what would be in it if the changelog were in step with the entities, and which of that is hand-written
 */
record SystemSchemas(
        String root, EntityModel model, ScratchDatabase changelogDatabase, Catalog changelog, DeclaredTarget target)
        implements AutoCloseable {

    /** Makes both schemas, side by side. */
    static SystemSchemas of(Workbench workbench, ChangelogSource source, PersistenceUnit unit, KeepList keepList) {
        String root = Changelogs.rootOf(unit);
        CompletableFuture<ScratchDatabase> replayed =
                workbench.later(() -> workbench.schemas().ofChangelog(source, root));
        return of(workbench, unit, root, replayed, keepList);
    }

    /** Makes both schemas for a changelog that has no file yet and so gives nothing. */
    static SystemSchemas ofNoChangelog(Workbench workbench, PersistenceUnit unit) {
        return of(
                workbench,
                unit,
                Changelogs.rootOf(unit),
                workbench.later(() -> workbench.server().create()),
                KeepList.empty());
    }

    private static SystemSchemas of(
            Workbench workbench,
            PersistenceUnit unit,
            String root,
            CompletableFuture<ScratchDatabase> replayed,
            KeepList keepList) {
        CompletableFuture<Catalog> read = replayed.thenApply(Schemas::read);
        EntityModel model = workbench.model(unit);
        Catalog entities = workbench.blank(connection -> Schemas.ofEntities(model, connection));
        Catalog changelog = Workbench.result(read);
        DeclaredTarget target = DeclaredTarget.of(keepList.declaring(entities, changelog), changelog);
        return new SystemSchemas(root, model, Workbench.result(replayed), changelog, target);
    }

    @Override
    public void close() {
        changelogDatabase.close();
    }
}
