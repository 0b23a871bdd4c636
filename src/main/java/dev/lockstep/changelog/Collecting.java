package dev.lockstep.changelog;

import java.util.List;
import java.util.Set;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.filter.ChangeSetFilterResult;
import liquibase.changelog.visitor.ChangeSetVisitor;
import liquibase.database.Database;

/** Collects the change sets it is shown. */
record Collecting(List<ChangeSet> changeSets) implements ChangeSetVisitor {

    @Override
    public Direction getDirection() {
        return Direction.FORWARD;
    }

    @Override
    public void visit(
            ChangeSet changeSet, DatabaseChangeLog log, Database database, Set<ChangeSetFilterResult> filterResults) {
        changeSets.add(changeSet);
    }
}
