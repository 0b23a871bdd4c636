package dev.lockstep.changelog;

import java.sql.Connection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import liquibase.changelog.RanChangeSet;
import liquibase.database.core.PostgresDatabase;

/**
 * Runs one root changelog with Liquibase, quietly, and reads back what a database has of it. Connections stay the
 * caller's: they come with nothing uncommitted, and are left open, in the mode they came in, with nothing uncommitted.
 *
 * <p>Every method throws {@link ChangelogException} when the changelog cannot be read or run.
 */
public final class ChangelogRunner {

    private final ChangelogSource source;
    private final String root;
    private final SortedSet<String> filesRead = new TreeSet<>();

    /**
     * @param source where the files are
     * @param root the root changelog's path there: {@code changelog/video-requests/changelog.yaml}
     */
    public ChangelogRunner(ChangelogSource source, String root) {
        this.source = source;
        this.root = ChangelogPath.normalized(root);
    }

    /** All change sets in the order of the changelog. Needs no database. */
    public List<ChangeSet> changeSets() {
        ChangeSetLines lines = new ChangeSetLines(source);
        return inLiquibase(
                files -> LoadedChangelog.load(root, files).changeSets().stream()
                        .map(lines::describe)
                        .toList(),
                new Failures("read", root, source, null, new Telling(ChangeSetListener.NONE, lines)));
    }

    /** Where a database with this history stands in the changelog. Needs no database. */
    public Standing standing(List<AppliedChangeSet> history) {
        ChangeSetLines lines = new ChangeSetLines(source);
        return inLiquibase(
                files -> {
                    LoadedChangelog changelog = LoadedChangelog.load(root, files);
                    return new StandingFinder(changelog, DatabaseRun.filters(new PostgresDatabase()), lines)
                            .standing(history);
                },
                new Failures("read", root, source, null, new Telling(ChangeSetListener.NONE, lines)));
    }

    /** The change sets that {@link #update} would run. Writes nothing. */
    public List<ChangeSet> pending(Connection connection) {
        ChangeSetLines lines = new ChangeSetLines(source);
        return onDatabase(
                "compare the database with",
                connection,
                ChangeSetListener.NONE,
                (run, telling) -> run.pending().stream().map(lines::describe).toList());
    }

    /** The change sets that the database's history has, of whatever changelog, in order of execution. Writes nothing. */
    public List<AppliedChangeSet> applied(Connection connection) {
        return onDatabase(
                "read the history of",
                connection,
                ChangeSetListener.NONE,
                (run, telling) -> run.history().stream().map(History::row).toList());
    }

    /**
     * Runs what has not run yet.
     *
     * @return what ran, in that order
     */
    public List<ChangeSet> update(Connection connection, ChangeSetListener listener) {
        return update(connection, changeSet -> true, listener);
    }

    /**
     * Runs those of the change sets that are chosen and have not run yet, in the order of the changelog.
     *
     * @return what ran, in that order
     */
    public List<ChangeSet> update(Connection connection, Predicate<ChangeSetId> chosen, ChangeSetListener listener) {
        return onDatabase("update with", connection, listener, (run, telling) -> {
            run.update(chosen, telling);
            return telling.done();
        });
    }

    /**
     * Rolls back the last change sets of this changelog that the database has, newest first. Nothing is rolled back when
     * one of them says nothing of its rollback.
     *
     * @param count how many; more than there are means all
     * @return what was rolled back, in that order
     */
    public List<ChangeSet> rollback(Connection connection, int count, ChangeSetListener listener) {
        return rollback(connection, rows -> History.last(count, rows), listener);
    }

    /**
     * Rolls back what came after a change set, newest first; the change set itself stays.
     *
     * @return what was rolled back, in that order
     */
    public List<ChangeSet> rollbackTo(Connection connection, ChangeSetId last, ChangeSetListener listener) {
        return rollback(connection, rows -> History.after(last, rows), listener);
    }

    private List<ChangeSet> rollback(
            Connection connection, UnaryOperator<List<RanChangeSet>> choice, ChangeSetListener listener) {
        return onDatabase("roll back", connection, listener, (run, telling) -> {
            run.rollback(choice, telling);
            return telling.done();
        });
    }

    /** The files that runs have read, and the directories, with a final slash, that they have listed. */
    public SortedSet<String> filesRead() {
        return new TreeSet<>(filesRead);
    }

    /** Something done with a changelog on a database. */
    @FunctionalInterface
    private interface DatabaseWork<T> {
        T with(DatabaseRun run, Telling telling) throws Exception;
    }

    /** Something done with Liquibase. */
    @FunctionalInterface
    private interface Work<T> {
        T with(SourceAccessor files) throws Exception;
    }

    private <T> T onDatabase(String doing, Connection connection, ChangeSetListener listener, DatabaseWork<T> work) {
        WatchedConnection watched = new WatchedConnection(connection);
        Telling telling = new Telling(listener, new ChangeSetLines(source));
        return inLiquibase(
                files -> ConnectionState.keeping(
                        connection, () -> work.with(DatabaseRun.open(watched, root, files), telling)),
                new Failures(doing, root, source, watched, telling));
    }

    private <T> T inLiquibase(Work<T> work, Failures failures) {
        SourceAccessor files = new SourceAccessor(source);
        try {
            return QuietLiquibase.run(files, () -> work.with(files));
        } catch (Exception e) {
            throw failures.explain(e, files);
        } finally {
            filesRead.addAll(files.read());
        }
    }
}
