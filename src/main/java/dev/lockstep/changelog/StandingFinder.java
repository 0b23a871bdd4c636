package dev.lockstep.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeSet.ExecType;
import liquibase.changelog.RanChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;

/** Holds a changelog against rows of a history by Liquibase's own rules, without a database. */
final class StandingFinder {

    private final LoadedChangelog changelog;
    private final List<ChangeSetFilter> filters;
    private final ChangeSetLines lines;

    StandingFinder(LoadedChangelog changelog, List<ChangeSetFilter> filters, ChangeSetLines lines) {
        this.changelog = changelog;
        this.filters = filters;
        this.lines = lines;
    }

    Standing standing(List<AppliedChangeSet> history) {
        List<Ran> ran = history.stream().map(StandingFinder::ran).toList();
        List<ChangeSet> all = new ArrayList<>();
        List<AppliedChangeSet> rows = new ArrayList<>();
        List<ChangeSet> applied = new ArrayList<>();
        List<ChangeSet> pending = new ArrayList<>();
        List<Standing.Changed> changed = new ArrayList<>();
        for (liquibase.changelog.ChangeSet changeSet : changelog.changeSets()) {
            ChangeSet described = lines.describe(changeSet);
            boolean meant = filters.stream()
                    .allMatch(filter -> filter.accepts(changeSet).isAccepted());
            Optional<Ran> last = last(ran, changeSet);
            ran.stream().filter(row -> row.is(changeSet)).map(Ran::row).forEach(rows::add);
            if (meant || last.isPresent()) {
                all.add(described);
            }
            if (last.isPresent()) {
                applied.add(described);
                boolean same = changeSet.isCheckSumValid(last.get().checksum());
                if (!same && changeSet.isRunOnChange()) {
                    pending.add(described);
                } else if (!same && !changeSet.isAlwaysRun()) {
                    changed.add(changed(described, changeSet, last.get()));
                }
            } else if (meant) {
                pending.add(described);
            }
        }
        return new Standing(all, rows, applied, pending, changed);
    }

    /** A row as it is and as Liquibase sees it. */
    private record Ran(AppliedChangeSet row, RanChangeSet ran) {

        boolean is(liquibase.changelog.ChangeSet changeSet) {
            return ran.isSameAs(changeSet);
        }

        CheckSum checksum() {
            return ran.getLastCheckSum();
        }
    }

    /** The last row of a change set that counts: old versions of Liquibase recorded failed ones as well. */
    private static Optional<Ran> last(List<Ran> rows, liquibase.changelog.ChangeSet changeSet) {
        return rows.stream()
                .filter(row -> row.is(changeSet) && row.ran().getExecType().ran)
                .reduce((earlier, later) -> later);
    }

    private static Standing.Changed changed(ChangeSet described, liquibase.changelog.ChangeSet changeSet, Ran last) {
        return new Standing.Changed(
                described,
                String.valueOf(last.row().checksum()),
                changeSet
                        .generateCheckSum(liquibase.ChecksumVersion.enumFromChecksumVersion(
                                last.checksum().getVersion()))
                        .toString());
    }

    private static Ran ran(AppliedChangeSet row) {
        ChangeSetId id = row.id();
        RanChangeSet ran = new RanChangeSet();
        ran.setChangeLog(id.path());
        ran.setId(id.id());
        ran.setAuthor(id.author());
        ran.setLastCheckSum(row.checksum() == null ? null : CheckSum.parse(row.checksum()));
        ran.setExecType(execType(row.outcome()));
        return new Ran(row, ran);
    }

    private static ExecType execType(String outcome) {
        for (ExecType type : ExecType.values()) {
            if (type.value.equals(outcome)) {
                return type;
            }
        }
        return ExecType.EXECUTED;
    }
}
