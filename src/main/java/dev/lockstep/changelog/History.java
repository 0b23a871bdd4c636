package dev.lockstep.changelog;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import liquibase.changelog.RanChangeSet;

/** Rows of {@code DATABASECHANGELOG}. */
final class History {

    private History() {}

    /** A row of Liquibase's as data. */
    static AppliedChangeSet row(RanChangeSet row) {
        return new AppliedChangeSet(
                id(row),
                row.getOrderExecuted() == null ? 0 : row.getOrderExecuted(),
                LocalDateTime.ofInstant(row.getDateExecuted().toInstant(), ZoneId.systemDefault()),
                row.getExecType().value,
                row.getLastCheckSum() == null ? null : row.getLastCheckSum().toString(),
                row.getTag(),
                row.getComments() == null ? "" : row.getComments());
    }

    /** The last rows. */
    static List<RanChangeSet> last(int count, List<RanChangeSet> rows) {
        return rows.subList(Math.max(0, rows.size() - count), rows.size());
    }

    /** The rows behind that of a change set. */
    static List<RanChangeSet> after(ChangeSetId last, List<RanChangeSet> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (id(rows.get(i)).equals(last)) {
                return rows.subList(i + 1, rows.size());
            }
        }
        throw new ChangelogException("The database does not have the change set " + last
                + ", so nothing was rolled back. Name one that it has.");
    }

    private static ChangeSetId id(RanChangeSet row) {
        return new ChangeSetId(row.getChangeLog(), row.getId(), row.getAuthor());
    }
}
