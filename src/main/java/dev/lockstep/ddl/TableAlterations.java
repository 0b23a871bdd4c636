package dev.lockstep.ddl;

import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.Table.TableForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** ALTER TABLE for what is a fact of the table itself. */
final class TableAlterations {

    private static final String ENABLED = "enabled";
    private static final String FORCED = "forced";
    private static final String BY_INDEX = "index ";

    private TableAlterations() {}

    /** What makes one table of the other, but for the comment. */
    static List<Statement> of(Table before, Table after) {
        List<String> actions = new ArrayList<>();
        if (before.unlogged() != after.unlogged()) {
            actions.add(after.unlogged() ? "SET UNLOGGED" : "SET LOGGED");
        }
        actions.addAll(StorageParameters.change(before.options(), after.options()));
        if (!Objects.equals(before.accessMethod(), after.accessMethod())) {
            actions.add("SET ACCESS METHOD "
                    + Identifiers.quote(after.accessMethod() == null ? "heap" : after.accessMethod()));
        }
        if (!Objects.equals(before.tablespace(), after.tablespace())) {
            actions.add("SET TABLESPACE "
                    + Identifiers.quote(after.tablespace() == null ? "pg_default" : after.tablespace()));
        }
        actions.addAll(replicaIdentity(before.replicaIdentity(), after.replicaIdentity()));
        actions.addAll(rowSecurity(before.rowSecurity(), after.rowSecurity()));
        return actions.stream()
                .map(action -> Statement.of("ALTER TABLE " + Identifiers.qualified(after.name()) + " " + action))
                .toList();
    }

    /** What CREATE TABLE cannot say about a table. */
    static List<Statement> settings(Table table) {
        Table created = new Table(
                table.name(),
                table.unlogged(),
                TableForm.ORDINARY,
                table.options(),
                table.accessMethod(),
                table.tablespace(),
                null,
                null,
                null);
        return of(created, table);
    }

    private static List<String> replicaIdentity(@Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        if (after == null) {
            return List.of("REPLICA IDENTITY DEFAULT");
        }
        return List.of("REPLICA IDENTITY "
                + switch (after) {
                    case "full" -> "FULL";
                    case "nothing" -> "NOTHING";
                    default -> "USING INDEX " + Identifiers.quote(after.substring(BY_INDEX.length()));
                });
    }

    private static List<String> rowSecurity(@Nullable String before, @Nullable String after) {
        List<String> actions = new ArrayList<>();
        if (has(before, ENABLED) != has(after, ENABLED)) {
            actions.add((has(after, ENABLED) ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY");
        }
        if (has(before, FORCED) != has(after, FORCED)) {
            actions.add((has(after, FORCED) ? "FORCE" : "NO FORCE") + " ROW LEVEL SECURITY");
        }
        return actions;
    }

    private static boolean has(@Nullable String rowSecurity, String state) {
        return rowSecurity != null && rowSecurity.contains(state);
    }
}
