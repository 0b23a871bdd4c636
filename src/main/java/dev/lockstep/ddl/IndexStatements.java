package dev.lockstep.ddl;

import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.diff.IndexDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Indexes of their own. */
final class IndexStatements {

    private static final String USUAL_METHOD = "btree";

    private IndexStatements() {}

    static List<Statement> create(Index index) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(definition(index)));
        if (index.clustered()) {
            statements.add(cluster(index));
        }
        index.statisticsTargets().forEach(target -> statements.add(statistics(index, target)));
        return statements;
    }

    /** What PostgreSQL prints, without the method that is meant where none is named. */
    private static String definition(Index index) {
        IndexDefinition definition = IndexDefinition.parse(index.definition());
        String method = definition.method().equals(USUAL_METHOD) ? " " : " USING " + definition.method() + " ";
        return definition.head()
                + method
                + definition.keys()
                + (definition.parameters() == null ? "" : " WITH (" + definition.parameters() + ")")
                + definition.tail();
    }

    static List<Statement> alter(Index before, Index after) {
        List<Statement> statements = new ArrayList<>(
                parameters(Identifiers.qualified(after.name()), before.definition(), after.definition()));
        if (before.clustered() != after.clustered()) {
            statements.add(
                    after.clustered()
                            ? cluster(after)
                            : Statement.of(
                                    "ALTER TABLE " + Identifiers.qualified(after.table()) + " SET WITHOUT CLUSTER"));
        }
        targets(before, after).forEach(target -> statements.add(statistics(after, target)));
        return statements;
    }

    /** What makes the storage parameters of one definition those of the other. */
    static List<Statement> parameters(String index, String before, String after) {
        return StorageParameters.change(parametersOf(before), parametersOf(after)).stream()
                .map(action -> Statement.of("ALTER INDEX " + index + " " + action))
                .toList();
    }

    private static List<String> parametersOf(String definition) {
        String parameters = IndexDefinition.parse(definition).parameters();
        return parameters == null ? List.of() : StorageParameters.inside(parameters);
    }

    /** The statistics targets that are other than before; -1 is the default. */
    private static List<String> targets(Index before, Index after) {
        SortedMap<String, String> changed = new TreeMap<>();
        before.statisticsTargets().forEach(target -> changed.put(target.split("=", 2)[0], "-1"));
        after.statisticsTargets().forEach(target -> changed.put(target.split("=", 2)[0], target.split("=", 2)[1]));
        return changed.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .filter(target -> !before.statisticsTargets().contains(target))
                .toList();
    }

    private static Statement statistics(Index index, String target) {
        String[] parts = target.split("=", 2);
        return Statement.of("ALTER INDEX " + Identifiers.qualified(index.name()) + " ALTER COLUMN " + parts[0]
                + " SET STATISTICS " + parts[1]);
    }

    private static Statement cluster(Index index) {
        ObjectName table = index.table();
        String relation = table.kind() == Kind.MATERIALIZED_VIEW ? "MATERIALIZED VIEW " : "TABLE ";
        return Statement.of("ALTER " + relation + Identifiers.qualified(table) + " CLUSTER ON "
                + Identifiers.quote(index.name().name()));
    }
}
