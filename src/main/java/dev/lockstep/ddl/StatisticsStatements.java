package dev.lockstep.ddl;

import dev.lockstep.catalog.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Extended statistics. */
final class StatisticsStatements {

    private StatisticsStatements() {}

    static List<Statement> create(Statistics statistics) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(statistics.definition()));
        if (statistics.target() != null) {
            statements.add(target(statistics));
        }
        return statements;
    }

    static List<Statement> alter(Statistics before, Statistics after) {
        return Objects.equals(before.target(), after.target()) ? List.of() : List.of(target(after));
    }

    private static Statement target(Statistics statistics) {
        return Statement.of("ALTER STATISTICS " + Identifiers.qualified(statistics.name()) + " SET STATISTICS "
                + (statistics.target() == null ? -1 : statistics.target()));
    }
}
