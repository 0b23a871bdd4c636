package dev.lockstep.alignment;

import dev.lockstep.alignment.DatabaseVerdict.SystemPosition;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.changelog.AppliedChangeSet;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.diff.CatalogComparison;
import dev.lockstep.diff.Difference;
import dev.lockstep.diff.NotComparable;
import dev.lockstep.hibernate.PersistenceUnit;
import dev.lockstep.scratch.ScratchDatabase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Holds a live database against what the change sets give that it has run. */
final class DatabaseCheck {

    private final Workbench workbench;
    private final ChangelogSource source;
    private final KeepList keepList;
    private final Authorship authorship;
    private final Map<List<Reach>, Expected> expectations = new ConcurrentHashMap<>();

    DatabaseCheck(Workbench workbench, ChangelogSource source, KeepList keepList, Authorship authorship) {
        this.workbench = workbench;
        this.source = source;
        this.keepList = keepList;
        this.authorship = authorship;
    }

    /**
     * Judges.
     *
     * @param checks the systems in question, their entities held against their changelogs
     */
    ThreeWay judge(LiveDatabase live, Standings standings, List<SystemCheck> checks) {
        CatalogComparison comparison = compare(live, standings, checks);
        ThirdParty thirdParty = new ThirdParty(live.catalog(), standings, checks, comparison);
        DatabaseFindings findings = new DatabaseFindings(standings, checks, authorship, thirdParty);
        DatabaseVerdict verdict = new DatabaseVerdict(
                live.url().toString(),
                live.server(),
                checks.stream().map(check -> position(check.unit(), standings)).toList(),
                unknown(standings),
                comparison.differences().stream().map(findings::of).toList(),
                comparison.notComparable().stream().map(NotComparable::reason).toList());
        return new ThreeWay(checks.stream().map(thirdParty::besideFindingsOf).toList(), verdict);
    }

    /**
     * What change sets give.
     *
     * @param database has it; stays until the scratch server goes
     */
    record Expected(ScratchDatabase database, Catalog catalog) {}

    /** What differs and is the changelogs' business, without what is kept. */
    private CatalogComparison compare(LiveDatabase live, Standings standings, List<SystemCheck> checks) {
        List<Reach> reaches =
                standings.expected().stream().map(standings::reach).toList();
        Expected expected = expectations.computeIfAbsent(reaches, this::expect);
        CatalogComparison comparison = new AcrossVersions(workbench.server(), expected).compare(live.catalog());
        if (comparison.findings().isEmpty()) {
            return comparison;
        }
        List<Catalog> heads = checks.stream().map(SystemCheck::changelog).toList();
        Territory territory = new Territory(expected.catalog(), heads, others(standings));
        Set<ObjectName> strays = strays(comparison);
        return new CatalogComparison(comparison.findings().stream()
                .filter(finding -> territory.covers(either(finding.name(), expected.catalog(), live.catalog())))
                .filter(finding -> !isKept(finding, strays))
                .toList());
    }

    private Expected expect(List<Reach> reaches) {
        ScratchDatabase database = workbench.schemas().ofChangelogs(source, reaches);
        return new Expected(database, Schemas.read(database));
    }

    /** What the systems make that the database is not judged by. */
    private List<Catalog> others(Standings standings) {
        return standings.others().stream()
                .map(unit -> List.of(Reach.head(Changelogs.rootOf(unit))))
                .map(head -> expectations.computeIfAbsent(head, this::expect).catalog())
                .toList();
    }

    private static SchemaObject either(ObjectName name, Catalog expected, Catalog actual) {
        return expected.find(name).or(() -> actual.find(name)).orElseThrow();
    }

    private static Set<ObjectName> strays(CatalogComparison comparison) {
        return comparison.differences().stream()
                .filter(difference -> difference.before() == null)
                .map(Difference::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isKept(dev.lockstep.diff.Finding finding, Set<ObjectName> strays) {
        return strays.contains(finding.name())
                && finding instanceof Difference difference
                && keepList.keeps(Objects.requireNonNull(difference.after()), strays, Party.DATABASE);
    }

    private List<AppliedChangeSet> unknown(Standings standings) {
        return standings.unknown().stream()
                .filter(row -> !keepList.keeps(row.id()))
                .toList();
    }

    private static SystemPosition position(PersistenceUnit unit, Standings standings) {
        return new SystemPosition(unit.name(), standings.position(unit), standings.changed(unit));
    }
}
