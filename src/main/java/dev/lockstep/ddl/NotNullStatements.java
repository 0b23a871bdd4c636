package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.diff.DefaultNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * NOT NULL as it comes, goes and changes. From PostgreSQL 18 on it is a constraint, which may have a name of its own
 * and be not valid; where it is plain, the words are those of all versions.
 */
final class NotNullStatements {

    private NotNullStatements() {}

    static List<Statement> change(Column column, @Nullable NotNull before, @Nullable NotNull after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        if (after == null) {
            return List.of(Statement.of(ColumnStatements.alterColumn(column) + "DROP NOT NULL"));
        }
        return before == null ? List.of(add(column, after)) : alter(column, before, after);
    }

    private static Statement add(Column column, NotNull notNull) {
        if (notNull.equals(NotNull.PLAIN)) {
            return Statement.of(ColumnStatements.alterColumn(column) + "SET NOT NULL");
        }
        return Statement.of(ColumnStatements.alterTable(column) + "ADD "
                + (notNull.constraint() == null ? "" : "CONSTRAINT " + Identifiers.quote(notNull.constraint()) + " ")
                + "NOT NULL " + Identifiers.quote(column.name().name())
                + (notNull.noInherit() ? " NO INHERIT" : "")
                + (notNull.valid() ? "" : " NOT VALID"));
    }

    private static List<Statement> alter(Column column, NotNull before, NotNull after) {
        String table = ColumnStatements.alterTable(column);
        List<Statement> statements = new ArrayList<>();
        if (before.valid() && !after.valid()) {
            statements.add(Statement.of(ColumnStatements.alterColumn(column) + "DROP NOT NULL"));
            statements.add(add(column, after));
            return statements;
        }
        String name = Identifiers.quote(name(column, after));
        if (!name(column, before).equals(name(column, after))) {
            statements.add(Statement.of(
                    table + "RENAME CONSTRAINT " + Identifiers.quote(name(column, before)) + " TO " + name));
        }
        if (before.noInherit() != after.noInherit()) {
            statements.add(Statement.of(
                    table + "ALTER CONSTRAINT " + name + (after.noInherit() ? " NO INHERIT" : " INHERIT")));
        }
        if (!before.valid() && after.valid()) {
            statements.add(Statement.of(table + "VALIDATE CONSTRAINT " + name));
        }
        return statements;
    }

    private static String name(Column column, NotNull notNull) {
        return notNull.constraint() == null ? DefaultNames.notNull(column.name()) : notNull.constraint();
    }
}
