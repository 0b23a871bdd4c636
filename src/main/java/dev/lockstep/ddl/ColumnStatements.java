package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Column.Generated;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Column.NoDefault;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.diff.Change.Alter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns: how a table is written with them, and how they come, go and change. */
final class ColumnStatements {

    private ColumnStatements() {}

    static List<Statement> add(Column column) {
        return add(column, definition(column));
    }

    /** A column together with the sequence that {@code serial} makes. */
    static List<Statement> addSerial(Column column) {
        return add(column, serial(column));
    }

    private static List<Statement> add(Column column, String definition) {
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(alterTable(column) + "ADD COLUMN "
                + Identifiers.quote(column.name().name()) + " " + definition));
        statements.addAll(settings(column));
        return statements;
    }

    static String drop(Column column) {
        return alterTable(column) + "DROP COLUMN "
                + Identifiers.quote(column.name().name());
    }

    /** What follows a serial column's name. */
    static String serial(Column column) {
        String type = switch (column.type()) {
            case "smallint" -> "smallserial";
            case "bigint" -> "bigserial";
            default -> "serial";
        };
        NotNull notNull = column.notNull();
        boolean plain = notNull == null || notNull.constraint() == null;
        return plain ? type : type + notNull(notNull);
    }

    /** What follows a column's name. */
    static String definition(Column column) {
        StringBuilder definition = new StringBuilder(TypeNames.of(column.type()));
        if (column.collation() != null) {
            definition.append(" COLLATE ").append(column.collation());
        }
        if (column.value() instanceof Default value) {
            definition.append(" DEFAULT ").append(Expressions.defaultOf(column, value.expression()));
        } else if (column.value() instanceof Generated generated) {
            definition.append(" GENERATED ALWAYS AS ").append(expression(generated));
        } else if (column.value() instanceof Identity identity) {
            definition.append(' ').append(IdentityOptions.definition(column, identity));
        }
        return definition.append(notNull(column.notNull())).toString();
    }

    static String expression(Generated generated) {
        String expression = generated.expression();
        return "(" + Expressions.stripped(expression) + ") " + (generated.stored() ? "STORED" : "VIRTUAL");
    }

    private static String notNull(@Nullable NotNull notNull) {
        if (notNull == null || !notNull.valid()) {
            return "";
        }
        return (notNull.constraint() == null ? "" : " CONSTRAINT " + Identifiers.quote(notNull.constraint()))
                + " NOT NULL" + (notNull.noInherit() ? " NO INHERIT" : "");
    }

    /** What a column's definition cannot say. */
    static List<Statement> settings(Column column) {
        List<Statement> statements = new ArrayList<>();
        NotNull notNull = column.notNull();
        if (notNull != null && !notNull.valid()) {
            statements.addAll(NotNullStatements.change(column, null, notNull));
        }
        statements.addAll(StorageStatements.change(column, ColumnStorage.DEFAULT, column.storage()));
        if (column.value() instanceof Identity identity) {
            statements.addAll(Comments.on(identity.sequence()));
        }
        return statements;
    }

    /** What makes a column that its table did not declare itself what it is. */
    static List<Statement> overriding(Column column) {
        Column given = new Column(
                column.name(),
                column.position(),
                column.type(),
                column.collation(),
                null,
                column.value() instanceof Default ? new NoDefault() : column.value(),
                ColumnStorage.DEFAULT,
                null,
                column.inherited());
        List<Statement> statements = new ArrayList<>(ColumnAlterations.of(given, column));
        if (column.inherited() && column.value() instanceof NoDefault) {
            statements.add(Statement.of(alterColumn(column) + "DROP DEFAULT"));
        }
        return statements;
    }

    /** Whether a column can only become the other by going and coming again. */
    static boolean isRecreation(Alter alter) {
        return alter.before() instanceof Column before
                && alter.after() instanceof Column after
                && isRecreation(before, after);
    }

    private static boolean isRecreation(Column before, Column after) {
        if (before.value() instanceof Generated old && after.value() instanceof Generated now) {
            return old.stored() != now.stored() || !before.type().equals(after.type());
        }
        boolean dropsExpression = before.value() instanceof Generated old && old.stored();
        return after.value() instanceof Generated || (before.value() instanceof Generated && !dropsExpression);
    }

    static List<Statement> alter(Column before, Column after) {
        if (isRecreation(before, after)) {
            List<Statement> statements = new ArrayList<>();
            statements.add(Statement.of(drop(before)));
            statements.addAll(add(after));
            statements.addAll(Comments.on(after));
            return statements;
        }
        return ColumnAlterations.of(before, after);
    }

    static String alterTable(Column column) {
        return "ALTER TABLE " + Identifiers.qualified(column.table()) + " ";
    }

    static String alterColumn(Column column) {
        return alterTable(column) + "ALTER COLUMN "
                + Identifiers.quote(column.name().name()) + " ";
    }
}
