package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.ColumnStorage;
import dev.lockstep.catalog.Column.ColumnValue;
import dev.lockstep.catalog.Column.Default;
import dev.lockstep.catalog.Column.Generated;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Column.NoDefault;
import dev.lockstep.diff.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** ALTER COLUMN, in the order in which PostgreSQL accepts it: out of the way, the type, and in place again. */
final class ColumnAlterations {

    private final Column before;
    private final Column after;
    private final List<Statement> statements = new ArrayList<>();

    private ColumnAlterations(Column before, Column after) {
        this.before = before;
        this.after = after;
    }

    static List<Statement> of(Column before, Column after) {
        ColumnAlterations alterations = new ColumnAlterations(before, after);
        boolean retyped = !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
        boolean rebased = !DataType.parse(before.type()).hasSameBase(DataType.parse(after.type()));
        ColumnValue value = alterations.leave(rebased);
        if (retyped) {
            alterations.retype();
        }
        alterations.statements.addAll(NotNullStatements.change(after, before.notNull(), after.notNull()));
        alterations.take(value);
        ColumnStorage storage = before.storage();
        // A new type brings its own storage and compression.
        ColumnStorage kept =
                retyped ? new ColumnStorage(null, null, storage.statisticsTarget(), storage.options()) : storage;
        alterations.statements.addAll(StorageStatements.change(after, kept, after.storage()));
        return alterations.statements;
    }

    /** Takes away a value that cannot stay meanwhile, and tells which one stays. */
    private ColumnValue leave(boolean rebased) {
        ColumnValue value = before.value();
        boolean stays = (value.equals(after.value()) && !rebased)
                || (value instanceof Default && after.value() instanceof Default && !rebased)
                || (value instanceof Identity && after.value() instanceof Identity);
        if (stays || value instanceof NoDefault) {
            return value;
        }
        if (value instanceof Generated && after.value() instanceof Generated) {
            return value;
        }
        String action = value instanceof Identity
                ? "DROP IDENTITY"
                : value instanceof Generated ? "DROP EXPRESSION" : "DROP DEFAULT";
        alter(action);
        return new NoDefault();
    }

    private void retype() {
        StringBuilder action = new StringBuilder("TYPE ").append(TypeNames.of(after.type()));
        if (after.collation() != null) {
            action.append(" COLLATE ").append(after.collation());
        }
        Conversions.using(after.name().name(), before.type(), after.type())
                .ifPresent(expression -> action.append(" USING ").append(expression));
        alter(action.toString());
    }

    private void take(ColumnValue held) {
        ColumnValue value = after.value();
        if (held.equals(value)) {
            return;
        }
        if (value instanceof Default wanted) {
            alter("SET DEFAULT " + Expressions.defaultOf(after, wanted.expression()));
        } else if (value instanceof Generated generated) {
            alter("SET EXPRESSION AS (" + Expressions.stripped(generated.expression()) + ")");
        } else if (value instanceof Identity wanted && held instanceof Identity old) {
            statements.addAll(IdentityOptions.change(after, old, wanted));
        } else if (value instanceof Identity wanted) {
            alter("ADD " + IdentityOptions.definition(after, wanted));
            statements.add(SequenceStatements.catchUp(wanted.sequence(), after.name()));
            statements.addAll(Comments.on(wanted.sequence()));
        }
    }

    private void alter(String action) {
        statements.add(Statement.of(ColumnStatements.alterColumn(after) + action));
    }
}
