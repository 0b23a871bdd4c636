package dev.lockstep.changelog;

import java.util.Set;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.visitor.RollbackVisitor;
import liquibase.database.Database;
import liquibase.exception.LiquibaseException;

/** Rolls change sets back and tells of each. */
final class TellingRollback extends RollbackVisitor {

    private final Telling telling;

    TellingRollback(Database database, Telling telling) {
        super(database, null);
        this.telling = telling;
    }

    @Override
    public void visit(
            ChangeSet changeSet, DatabaseChangeLog log, Database database, Set<ChangeSetFilterResult> filterResults)
            throws LiquibaseException {
        telling.before(changeSet);
        long started = System.nanoTime();
        super.visit(changeSet, log, database, filterResults);
        telling.after(changeSet, started);
    }
}
