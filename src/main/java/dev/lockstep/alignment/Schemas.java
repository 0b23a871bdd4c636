package dev.lockstep.alignment;

import dev.lockstep.alignment.Workbench.Keeping;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.CatalogReader;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.changelog.ChangeSetListener;
import dev.lockstep.changelog.ChangelogHash;
import dev.lockstep.changelog.ChangelogRunner;
import dev.lockstep.changelog.ChangelogSource;
import dev.lockstep.hibernate.DeclaredObjects;
import dev.lockstep.hibernate.EntityModel;
import dev.lockstep.scratch.ScratchDatabase;
import dev.lockstep.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the databases that entities and changelogs give on a scratch server, and reads their catalogues. */
final class Schemas {

    private final ScratchServer server;
    private final Keeping keeping;

    Schemas(ScratchServer server, Keeping keeping) {
        this.server = server;
        this.keeping = keeping;
    }

    /** What is in a database. */
    static Catalog read(ScratchDatabase database) {
        try (Connection connection = database.open()) {
            return new CatalogReader().read(connection);
        } catch (SQLException e) {
            throw new AlignmentException("Reading the catalogue of " + database + " failed: " + e.getMessage(), e);
        }
    }

    /**
     * The database that a changelog gives: to be read or copied, not to be written. The one that an earlier run kept, if
     * the changelog has not changed since.
     */
    ScratchDatabase ofChangelog(ChangelogSource source, String root) {
        return ofChangelogs(source, List.of(Reach.head(root)));
    }

    /** The database that several changelogs give, one after the other, each as far as it is wanted. */
    ScratchDatabase ofChangelogs(ChangelogSource source, List<Reach> reaches) {
        List<Replay> replays =
                reaches.stream().map(reach -> Replay.of(source, reach)).toList();
        String key = replays.stream().map(Replay::key).collect(Collectors.joining("\n"));
        if (keeping == Keeping.REPLAY || replays.stream().anyMatch(Replay::hasParameters)) {
            server.forget(key);
        }
        ScratchDatabase database = server.kept(key, empty -> {
            try (Connection connection = empty.open()) {
                replays.forEach(replay -> replay.on(connection));
            }
        });
        if (replays.stream().anyMatch(Replay::isUncovered)) {
            // The key does not see all that went into it, so the next run must not take it for its own.
            ScratchDatabase copy = server.copyOf(database);
            server.forget(key);
            return copy;
        }
        return database;
    }

    /** A changelog to be run on an empty database. */
    private record Replay(Reach reach, ChangelogHash hash, ChangelogRunner changelog) {

        static Replay of(ChangelogSource source, Reach reach) {
            return new Replay(reach, ChangelogHash.of(source, reach.root()), new ChangelogRunner(source, reach.root()));
        }

        /** The hash alone for a whole changelog. */
        String key() {
            return reach.isHead() ? hash.value() : hash.value() + " " + reach.key();
        }

        boolean hasParameters() {
            return hash.hasParameters();
        }

        void on(Connection connection) {
            changelog.update(connection, reach::includes, ChangeSetListener.NONE);
        }

        boolean isUncovered() {
            return !hash.uncovered(changelog.filesRead()).isEmpty();
        }
    }

    /**
     * The schema that entities declare: Hibernate's own statements, run in a transaction that is not committed, and read
     * inside it. Column positions are those of the entities' fields.
     *
     * @param connection to an empty database, which is empty afterwards
     */
    static Catalog ofEntities(EntityModel model, Connection connection) {
        List<String> statements = model.createStatements();
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                if (!statements.isEmpty()) {
                    statement.execute(String.join(";\n", statements));
                }
                return inFieldOrder(new CatalogReader().read(connection), model.declared());
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw refused(model, connection, statements, e);
        }
    }

    /** Names the statement that was refused: the first that fails when they are run one by one. */
    private static AlignmentException refused(
            EntityModel model, Connection connection, List<String> statements, SQLException refusal) {
        String current = "";
        SQLException reason = refusal;
        try {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    current = sql;
                    statement.execute(sql);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            reason = e;
        }
        return new AlignmentException(
                "PostgreSQL refuses the schema that the entities of " + model.unit() + " declare: "
                        + told(reason) + "\nThe statement is:\n    " + current
                        + "\nCorrect the annotation that it comes from.",
                refusal);
    }

    /** In one line; the driver, where it does not send a statement at all, repeats the whole of it. */
    private static String told(SQLException reason) {
        return String.valueOf(reason.getMessage())
                .replaceFirst("^ERROR: ", "")
                .replaceFirst("(?s) in SQL .*", "")
                .replaceFirst("\\s+Position: \\d+$", "");
    }

    /** What Hibernate's validate objects to in a scratch database, whose name means nothing to anybody. */
    static List<String> validate(EntityModel model, ScratchDatabase database, Connection connection) {
        return model.validate(connection).stream()
                .map(problem -> problem.replaceFirst("^Schema validation: ", "").replace(database.name() + ".", ""))
                .toList();
    }

    private static Catalog inFieldOrder(Catalog catalog, DeclaredObjects declared) {
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : catalog.objects()) {
            objects.add(object instanceof Column column ? at(column, placeOf(column, declared)) : object);
        }
        return new Catalog(catalog.serverVersion(), objects, catalog.dependencies());
    }

    private static int placeOf(Column column, DeclaredObjects declared) {
        ObjectName table = column.table();
        int place = declared.columnOrder(table).indexOf(column.name().name());
        // Columns that are no field come last, in the order in which Hibernate wrote them.
        return place < 0 ? Short.MAX_VALUE + column.position() : place + 1;
    }

    private static Column at(Column column, int position) {
        return new Column(
                column.name(),
                position,
                column.type(),
                column.collation(),
                column.notNull(),
                column.value(),
                column.storage(),
                column.comment(),
                column.inherited());
    }
}
