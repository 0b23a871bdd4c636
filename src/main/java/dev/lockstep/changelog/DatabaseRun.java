package dev.lockstep.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.RuntimeEnvironment;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryService;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeLogIterator;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.RanChangeSet;
import liquibase.changelog.filter.ChangeSetFilter;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.changelog.filter.ShouldRunChangeSetFilter;
import liquibase.database.Database;
import liquibase.database.core.PostgresDatabase;

/** A changelog open on a database, within Liquibase's settings. */
final class DatabaseRun {

    private static final Contexts CONTEXTS = new Contexts();
    private static final LabelExpression LABELS = new LabelExpression();

    private final Database database;
    private final LoadedChangelog changelog;
    private final ChangeLogHistoryService history;

    private DatabaseRun(Database database, LoadedChangelog changelog) {
        this.database = database;
        this.changelog = changelog;
        this.history = Scope.getCurrentScope()
                .getSingleton(ChangeLogHistoryServiceFactory.class)
                .getChangeLogService(database);
    }

    static DatabaseRun open(WatchedConnection connection, String root, SourceAccessor files) throws Exception {
        Database database = new PostgresDatabase();
        database.setConnection(connection);
        return new DatabaseRun(database, LoadedChangelog.load(root, files, database));
    }

    /** What has not run, or is to run again. */
    List<ChangeSet> pending() throws Exception {
        List<ChangeSet> pending = new ArrayList<>();
        iterator(new ShouldRunChangeSetFilter(database)).run(new Collecting(pending), environment());
        return pending;
    }

    /** The history's rows, of whatever changelog. */
    List<RanChangeSet> history() throws Exception {
        return history.getRanChangeSets();
    }

    /** The history's rows of this changelog, oldest first. */
    private List<RanChangeSet> ran() throws Exception {
        return history().stream()
                .filter(row -> !changelog.log().getChangeSets(row).isEmpty())
                .toList();
    }

    void update(Predicate<ChangeSetId> chosen, Telling telling) throws Exception {
        LiquibaseLock.holding(database, () -> {
            history.init();
            changelog.log().validate(database, CONTEXTS, LABELS);
            iterator(new ChosenChangeSets(chosen)).run(new TellingUpdate(database, telling), environment());
        });
    }

    /** Rolls chosen rows of the history back, newest first, after it is sure that all of them can be. */
    void rollback(UnaryOperator<List<RanChangeSet>> choice, Telling telling) throws Exception {
        if (choice.apply(ran()).isEmpty()) {
            return;
        }
        LiquibaseLock.holding(database, () -> {
            history.reset();
            List<RanChangeSet> rows = choice.apply(ran());
            changelog.log().validate(database, CONTEXTS, LABELS);
            requireRollbacks(rows);
            new ChangeLogIterator(rows, changelog.log(), filters(database))
                    .run(new TellingRollback(database, telling), environment());
        });
    }

    private void requireRollbacks(List<RanChangeSet> rows) {
        List<String> without = rows.stream()
                .flatMap(row -> changelog.log().getChangeSets(row).stream())
                .filter(changeSet -> !changeSet.supportsRollback(database))
                .map(changeSet -> changeSet.toString(false))
                .toList();
        if (!without.isEmpty()) {
            throw new ChangelogException("No rollback is given for " + String.join(", ", without)
                    + ", so nothing was rolled back. Add the statements that undo it, in formatted SQL as"
                    + " \"--rollback\" lines, or \"--rollback empty\" where nothing is to be undone.");
        }
    }

    private ChangeLogIterator iterator(ChangeSetFilter... first) throws Exception {
        List<ChangeSetFilter> all = new ArrayList<>(List.of(first));
        all.addAll(filters(database));
        return new ChangeLogIterator(changelog.log(), all.toArray(ChangeSetFilter[]::new));
    }

    /** Which change sets are meant for a database at all. */
    static List<ChangeSetFilter> filters(Database database) {
        return List.of(
                new ContextChangeSetFilter(CONTEXTS),
                new LabelChangeSetFilter(LABELS),
                new DbmsChangeSetFilter(database),
                new IgnoreChangeSetFilter());
    }

    private RuntimeEnvironment environment() {
        return new RuntimeEnvironment(database, CONTEXTS, LABELS);
    }
}
