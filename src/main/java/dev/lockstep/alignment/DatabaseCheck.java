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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a live database against what the change sets give that it has run. */
final class DatabaseCheck {

    private final Workbench workbench;
    private final ChangelogSource source;
    private final KeepList keepList;
    private final Authorship authorship;

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
        return new ThreeWay(
                checks.stream().map(thirdParty::besideFindingsOf).toList(), verdict);
    }

    /** What differs and is the changelogs' business, without what is kept. */
    private CatalogComparison compare(LiveDatabase live, Standings standings, List<SystemCheck> checks) {
        List<Reach> reaches = standings.expected().stream().map(standings::reach).toList();
        try (ScratchDatabase database = workbench.schemas().ofChangelogs(source, reaches)) {
            Catalog expected = Schemas.read(database);
            CatalogComparison comparison =
                    new AcrossVersions(workbench.server(), database, expected).compare(live.catalog());
            if (comparison.findings().isEmpty()) {
                return comparison;
            }
            List<Catalog> heads = checks.stream().map(SystemCheck::changelog).toList();
            Territory territory = new Territory(expected, heads, catalogs(standings.others()));
            return new CatalogComparison(comparison.findings().stream()
                    .filter(finding -> territory.covers(either(finding.name(), expected, live.catalog())))
                    .filter(finding -> !isKept(finding, strays(comparison)))
                    .toList());
        }
    }

    private List<Catalog> catalogs(List<PersistenceUnit> units) {
        return units.stream().map(unit -> catalog(Changelogs.rootOf(unit))).toList();
    }

    private Catalog catalog(String root) {
        try (ScratchDatabase database = workbench.schemas().ofChangelog(source, root)) {
            return Schemas.read(database);
        }
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
