package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.CompositeType;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Domain;
import dev.lockstep.catalog.EnumType;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Policy;
import dev.lockstep.catalog.Routine;
import dev.lockstep.catalog.Rule;
import dev.lockstep.catalog.Schema;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Statistics;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.Trigger;
import dev.lockstep.catalog.View;
import dev.lockstep.diff.Change;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.CreateTable;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import dev.lockstep.diff.Change.Retain;
import dev.lockstep.diff.SerialColumns;
import dev.lockstep.diff.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The SQL of steps and changes, in the short forms that lock what they touch. */
public final class Statements {

    private Statements() {}

    /** The statements of a step in the order in which they are to be run; none where there is nothing to run. */
    public static List<Statement> of(Step step) {
        SerialColumnSteps serial = new SerialColumnSteps(step);
        List<Statement> statements = new ArrayList<>();
        for (Change change : step.changes()) {
            if (change instanceof Create create
                    && create.object() instanceof Column column
                    && serial.isSerial(column)) {
                statements.addAll(ColumnStatements.addSerial(column));
                statements.addAll(Comments.on(column));
            } else if (!goesWithTable(change, step) && !serial.isSaidByColumn(change)) {
                statements.addAll(of(change));
                newSequenceOf(change, step)
                        .ifPresent(sequence -> statements.add(SequenceStatements.catchUp(sequence, change.subject())));
            }
        }
        return statements;
    }

    /** The sequence that comes in this step and that a change makes the source of a column that is there. */
    private static Optional<Sequence> newSequenceOf(Change change, Step step) {
        if (!(change instanceof Alter alter
                && alter.after() instanceof Column column
                && column.value() instanceof Column.Default)) {
            return Optional.empty();
        }
        return step.changes().stream()
                .filter(other -> other instanceof Create create
                        && create.object() instanceof Sequence sequence
                        && SerialColumns.isSerial(column, List.of(sequence)))
                .map(other -> (Sequence) ((Create) other).object())
                .findFirst();
    }

    /** Whether a change needs no words because a table takes its object along. */
    private static boolean goesWithTable(Change change, Step step) {
        return change instanceof Drop drop
                && step.changes().stream()
                        .anyMatch(other -> other instanceof DropTable table && isPart(drop.object(), table));
    }

    private static boolean isPart(SchemaObject object, DropTable table) {
        if (object instanceof Index index) {
            return index.table().equals(table.subject());
        }
        return object instanceof Statistics statistics
                ? statistics.table().equals(table.subject())
                : object.name().belongsTo(table.subject());
    }

    /** The statements of one change. */
    public static List<Statement> of(Change change) {
        if (change instanceof CreateTable create) {
            return TableStatements.create(create.contents());
        }
        if (change instanceof DropTable drop) {
            return TableStatements.drop(drop.contents());
        }
        if (change instanceof Create create) {
            List<Statement> statements = new ArrayList<>(creating(create.object()));
            statements.addAll(Comments.on(create.object()));
            return statements;
        }
        if (change instanceof Drop drop) {
            return dropping(drop.object());
        }
        if (change instanceof Retain) {
            return List.of();
        }
        Alter alter = (Alter) change;
        List<Statement> statements = new ArrayList<>(altering(alter.before(), alter.after()));
        if (!ColumnStatements.isRecreation(alter)) {
            statements.addAll(Comments.change(alter.before(), alter.after()));
        }
        return statements;
    }

    private static List<Statement> creating(SchemaObject object) {
        if (object instanceof Schema schema) {
            return one("CREATE SCHEMA " + Identifiers.quote(schema.name().name()));
        }
        if (object instanceof Extension extension) {
            return ExtensionStatements.create(extension);
        }
        if (object instanceof Column column) {
            return ColumnStatements.add(column);
        }
        if (object instanceof Constraint constraint) {
            return ConstraintStatements.add(constraint);
        }
        if (object instanceof Index index) {
            return IndexStatements.create(index);
        }
        if (object instanceof Sequence sequence) {
            return SequenceStatements.create(sequence);
        }
        if (object instanceof EnumType || object instanceof CompositeType || object instanceof Domain) {
            return TypeStatements.create(object);
        }
        return creatingByDefinition(object);
    }

    private static List<Statement> creatingByDefinition(SchemaObject object) {
        if (object instanceof View view) {
            return ViewStatements.create(view);
        }
        if (object instanceof Routine routine) {
            return one(RoutineStatements.create(routine));
        }
        if (object instanceof Trigger || object instanceof Rule || object instanceof Policy) {
            return AttachedStatements.create(object);
        }
        if (object instanceof Statistics statistics) {
            return StatisticsStatements.create(statistics);
        }
        throw unknown(object);
    }

    private static List<Statement> dropping(SchemaObject object) {
        return switch (object.name().kind()) {
            case EXTENSION -> ExtensionStatements.drop((Extension) object);
            case COLUMN -> one(ColumnStatements.drop((Column) object));
            case CONSTRAINT -> one(ConstraintStatements.drop((Constraint) object));
            case ROUTINE -> one("DROP " + RoutineStatements.target((Routine) object));
            case TRIGGER, RULE, POLICY -> AttachedStatements.drop(object);
            case ENUM_TYPE, COMPOSITE_TYPE -> one("DROP TYPE " + Identifiers.qualified(object.name()));
            case SCHEMA -> one("DROP SCHEMA " + Identifiers.quote(object.name().name()));
            case DOMAIN, SEQUENCE, INDEX, STATISTICS, VIEW, MATERIALIZED_VIEW, TABLE ->
                one("DROP " + object.name().kind().label().toUpperCase(Locale.ROOT) + " "
                        + Identifiers.qualified(object.name()));
            case OTHER -> throw unknown(object);
        };
    }

    private static List<Statement> altering(SchemaObject before, SchemaObject after) {
        if (before instanceof Table old && after instanceof Table now) {
            return TableAlterations.of(old, now);
        }
        if (before instanceof Column old && after instanceof Column now) {
            return ColumnStatements.alter(old, now);
        }
        if (before instanceof Constraint old && after instanceof Constraint now) {
            return ConstraintStatements.alter(old, now);
        }
        if (before instanceof Index old && after instanceof Index now) {
            return IndexStatements.alter(old, now);
        }
        if (before instanceof Sequence old && after instanceof Sequence now) {
            return SequenceStatements.alter(old, now);
        }
        if (before instanceof Extension old && after instanceof Extension now) {
            return ExtensionStatements.alter(old, now);
        }
        if (before instanceof Domain old && after instanceof Domain now) {
            return DomainStatements.alter(old, now);
        }
        return alteringByDefinition(before, after);
    }

    private static List<Statement> alteringByDefinition(SchemaObject before, SchemaObject after) {
        if (before instanceof View old && after instanceof View now) {
            return ViewStatements.alter(old, now);
        }
        if (before instanceof Routine old && after instanceof Routine now) {
            return old.definition().equals(now.definition()) ? List.of() : one(RoutineStatements.create(now));
        }
        if (before instanceof Trigger || before instanceof Rule) {
            return AttachedStatements.alter(before, after);
        }
        if (before instanceof Statistics old && after instanceof Statistics now) {
            return StatisticsStatements.alter(old, now);
        }
        return List.of();
    }

    private static List<Statement> one(String sql) {
        return List.of(Statement.of(sql));
    }

    private static IllegalArgumentException unknown(SchemaObject object) {
        return new IllegalArgumentException("there is no SQL for a " + object.name());
    }
}
