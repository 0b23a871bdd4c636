package dev.lockstep.changelog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import liquibase.Scope;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.core.PostgresDatabase;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.snapshot.SnapshotGeneratorFactory;

/** A changelog as Liquibase has parsed it. */
record LoadedChangelog(DatabaseChangeLog log) {

    /** Parses a root changelog and everything that it includes; for PostgreSQL, but no database in particular. */
    static LoadedChangelog load(String root, SourceAccessor files) throws Exception {
        return parse(root, files, new ChangeLogParameters(new PostgresDatabase()), Map.of());
    }

    /**
     * Parses a root changelog and everything that it includes for a database. Liquibase keeps the paths that an existing
     * history has; without one, having the database at hand would make it create the history here and now.
     */
    static LoadedChangelog load(String root, SourceAccessor files, Database database) throws Exception {
        boolean hasHistory = SnapshotGeneratorFactory.getInstance().hasDatabaseChangeLogTable(database);
        Map<String, Object> scope = hasHistory ? Map.of(Scope.Attr.database.name(), database) : Map.of();
        return parse(root, files, new ChangeLogParameters(database), scope);
    }

    private static LoadedChangelog parse(
            String root, SourceAccessor files, ChangeLogParameters parameters, Map<String, Object> scope)
            throws Exception {
        if (!files.get(root).exists()) {
            throw new ChangelogException("There is no root changelog " + root + " in "
                    + files.describeLocations().get(0)
                    + ". Create it, or correct the path that the persistence unit names.");
        }
        ChangeLogParserFactory parsers = ChangeLogParserFactory.getInstance();
        LoadedChangelog loaded = new LoadedChangelog(
                Scope.child(scope, () -> parsers.getParser(root, files).parse(root, parameters, files)));
        loaded.requireEachOnce();
        return loaded;
    }

    List<ChangeSet> changeSets() {
        return log.getChangeSets();
    }

    /** Liquibase compares identities without regard to case. */
    private void requireEachOnce() {
        Map<String, ChangeSet> seen = new HashMap<>();
        for (ChangeSet changeSet : changeSets()) {
            String key = changeSet.toString(false).toLowerCase(Locale.ROOT);
            ChangeSet first = seen.putIfAbsent(key, changeSet);
            if (first != null) {
                throw new ChangelogException("Two change sets are called " + changeSet.toString(false)
                        + ", which is to identify one. Give the second another id, or include its file only once.");
            }
        }
    }
}
