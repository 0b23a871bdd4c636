package dev.lockstep.alignment;

import dev.lockstep.alignment.CheckResult.SystemResult;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.database.DatabaseUrl;
import dev.lockstep.hibernate.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether entities and changelog give the same schema, whether Hibernate's validate passes on it, and whether a
 * live database is as its change sets have left it.
 *
 * <p>What it finds out about entities and changelogs it finds out once: several databases can be held against them.
 */
public final class Check {

    private final Workbench workbench;
    private final ChangelogSource source;
    private final KeepList keepList;
    private final Authorship authorship;
    private final DatabaseCheck databaseCheck;
    private final Map<String, CompletableFuture<SystemCheck>> checks = new ConcurrentHashMap<>();

    public Check(Workbench workbench) {
        this(workbench, KeepList.empty());
    }

    /** @param keepList what is known and stays unreported */
    public Check(Workbench workbench, KeepList keepList) {
        this.workbench = workbench;
        this.source = ChangelogSource.directory(workbench.directory());
        this.keepList = keepList;
        this.authorship = new Authorship(workbench, source);
        this.databaseCheck = new DatabaseCheck(workbench, source, keepList, authorship);
    }

    /** Checks all systems given. What one of them finds does not keep the others from being checked. */
    public CheckResult run(List<PersistenceUnit> units) {
        return result(results(check(units)), null, keepList.result().ofPart());
    }

    /**
     * Checks the systems that were named, else those that the history of a database knows, else all; and the database
     * with them.
     *
     * @throws AlignmentException where the database cannot be read
     */
    public CheckResult run(Systems systems, DatabaseUrl url) {
        LiveDatabase live = LiveDatabase.read(url);
        Standings standings = Standings.of(source, systems, live.history());
        ThreeWay threeWay = databaseCheck.judge(live, standings, check(standings.chosen()));
        KeepOutcome kept = keepList.result();
        return result(threeWay.systems(), threeWay.database(), systems.named().isEmpty() ? kept : kept.ofPart());
    }

    private List<SystemCheck> check(List<PersistenceUnit> units) {
        List<CompletableFuture<SystemCheck>> begun = units.stream()
                .map(unit -> checks.computeIfAbsent(unit.name(), name -> workbench.later(() -> check(unit))))
                .toList();
        return begun.stream().map(Workbench::result).toList();
    }

    private SystemCheck check(PersistenceUnit unit) {
        try (SystemSchemas schemas = SystemSchemas.of(workbench, source, unit, keepList)) {
            return SystemCheck.of(unit, schemas, authorship);
        }
    }

    private static List<SystemResult> results(List<SystemCheck> checks) {
        return checks.stream().map(SystemCheck::result).toList();
    }

    private CheckResult result(List<SystemResult> systems, @Nullable DatabaseVerdict database, KeepOutcome kept) {
        return new CheckResult(workbench.server().description(), systems, database, kept);
    }
}
