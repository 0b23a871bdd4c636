package dev.lockstep.changelog;

import java.util.Set;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.filter.ShouldRunChangeSetFilter;
import liquibase.changelog.visitor.UpdateVisitor;
import liquibase.database.Database;
import liquibase.exception.DatabaseException;
import liquibase.exception.LiquibaseException;

/** Runs change sets that have not run, and tells of each: Liquibase's own listeners hear of it before it is committed. */
final class TellingUpdate extends UpdateVisitor {

    private final ShouldRunChangeSetFilter shouldRun;
    private final Telling telling;

    TellingUpdate(Database database, Telling telling) throws DatabaseException {
        this(database, telling, new ShouldRunChangeSetFilter(database));
    }

    private TellingUpdate(Database database, Telling telling, ShouldRunChangeSetFilter shouldRun) {
        super(database, null, shouldRun);
        this.shouldRun = shouldRun;
        this.telling = telling;
    }

    @Override
    public void visit(
            ChangeSet changeSet, DatabaseChangeLog log, Database database, Set<ChangeSetFilterResult> filterResults)
            throws LiquibaseException {
        if (!shouldRun.accepts(changeSet).isAccepted()) {
            super.visit(changeSet, log, database, filterResults);
            return;
        }
        telling.before(changeSet);
        long started = System.nanoTime();
        super.visit(changeSet, log, database, filterResults);
        telling.after(changeSet, started);
    }
}
