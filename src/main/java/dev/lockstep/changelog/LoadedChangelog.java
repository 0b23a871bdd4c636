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

/** A changelog as Liquibase has parsed it. */
record LoadedChangelog(DatabaseChangeLog log) {

    /** A database for parsing alone: PostgreSQL, but none in particular. */
    static Database offline() {
        return new PostgresDatabase();
    }

    /** Parses a root changelog and everything that it includes. */
    static LoadedChangelog load(String root, SourceAccessor files, Database database) throws Exception {
        if (files.get(root).exists()) {
            ChangeLogParameters parameters = new ChangeLogParameters(database);
            DatabaseChangeLog log = Scope.child(
                    Map.of(Scope.Attr.database.name(), database),
                    () -> ChangeLogParserFactory.getInstance()
                            .getParser(root, files)
                            .parse(root, parameters, files));
            LoadedChangelog loaded = new LoadedChangelog(log);
            loaded.requireEachOnce();
            return loaded;
        }
        throw new ChangelogException("There is no root changelog " + root + " in "
                + files.describeLocations().get(0)
                + ". Create it, or correct the path that the persistence unit names.");
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
                throw new ChangelogException(
                        changeSet.toString(false)
                                + " is the identity of two change sets. Give one of them another id, or include the file once.");
            }
        }
    }
}
