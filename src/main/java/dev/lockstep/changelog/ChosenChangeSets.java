package dev.lockstep.changelog;

import java.util.function.Predicate;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ChangeSetFilterResult;

/** Lets the change sets through that somebody chose. */
record ChosenChangeSets(Predicate<ChangeSetId> chosen) implements ChangeSetFilter {

    @Override
    public ChangeSetFilterResult accepts(ChangeSet changeSet) {
        boolean accepted = chosen.test(ChangeSetLines.id(changeSet));
        return new ChangeSetFilterResult(
                accepted, accepted ? "Change set is chosen" : "Change set is not chosen", ChosenChangeSets.class);
    }
}
