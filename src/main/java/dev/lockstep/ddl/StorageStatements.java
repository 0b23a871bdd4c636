package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.diff.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How a column is stored and sampled. */
final class StorageStatements {

    /** The storage of types that vary in length but are not {@code extended} by default. */
    private static final Map<String, String> OWN_STORAGE = Map.of(
            "numeric",
            "main",
            "inet",
            "main",
            "cidr",
            "main",
            "tsquery",
            "plain",
            "int2vector",
            "plain",
            "oidvector",
            "plain");

    private StorageStatements() {}

    static List<Statement> change(Column column, ColumnStorage before, ColumnStorage after) {
        List<String> actions = new ArrayList<>();
        if (!Objects.equals(before.storage(), after.storage())) {
            // SET STORAGE DEFAULT exists from PostgreSQL 16 on.
            String storage = after.storage() == null ? defaultStorage(column) : after.storage();
            actions.add("SET STORAGE " + storage.toUpperCase(Locale.ROOT));
        }
        if (!Objects.equals(before.compression(), after.compression())) {
            actions.add("SET COMPRESSION " + (after.compression() == null ? "DEFAULT" : after.compression()));
        }
        if (!Objects.equals(before.statisticsTarget(), after.statisticsTarget())) {
            actions.add("SET STATISTICS " + (after.statisticsTarget() == null ? -1 : after.statisticsTarget()));
        }
        actions.addAll(StorageParameters.change(before.options(), after.options()));
        return actions.stream()
                .map(action -> Statement.of(ColumnStatements.alterColumn(column) + action))
                .toList();
    }

    private static String defaultStorage(Column column) {
        DataType type = DataType.parse(column.type());
        return type.isArray() ? "extended" : OWN_STORAGE.getOrDefault(type.base(), "extended");
    }
}
