package dev.lockstep.ddl;

import dev.lockstep.catalog.Constraint;
import dev.lockstep.diff.ConstraintDefinition;
import dev.lockstep.diff.DefaultNames;
import dev.lockstep.diff.IndexDefinition;
import dev.lockstep.diff.SqlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints of tables. */
final class ConstraintStatements {

    private static final String CHECK = "CHECK ";
    /** What is longer goes on a second line. */
    private static final int LINE = 100;

    private static final String DEFERRABLE = " DEFERRABLE";

    private ConstraintStatements() {}

    /** A constraint as CREATE TABLE and ADD write it; a primary key without a name where PostgreSQL gives that. */
    static String inline(Constraint constraint) {
        boolean nameless = constraint.type() == Constraint.Type.PRIMARY_KEY
                && constraint.name().name().equals(DefaultNames.primaryKey(constraint.table()));
        return (nameless
                        ? ""
                        : "CONSTRAINT " + Identifiers.quote(constraint.name().name()) + " ")
                + definition(constraint);
    }

    private static String definition(Constraint constraint) {
        String definition = constraint.definition();
        if (constraint.type() == Constraint.Type.CHECK) {
            return check(definition);
        }
        return withIndexSettings(definition, constraint.type(), constraint.index());
    }

    /** {@code CHECK ((x))} as a person writes it. */
    private static String check(String definition) {
        int close = new SqlText(definition).closing(CHECK.length());
        String expression = definition.substring(CHECK.length() + 1, close);
        return CHECK + "(" + Expressions.condition(expression) + ")" + definition.substring(close + 1);
    }

    /** Storage parameters and tablespace are facts of the index, which the constraint's own definition leaves out. */
    private static String withIndexSettings(String definition, Constraint.Type type, @Nullable String index) {
        if (index == null || type == Constraint.Type.EXCLUSION) {
            return definition;
        }
        IndexDefinition parsed = IndexDefinition.parse(index);
        String settings = (parsed.parameters() == null ? "" : " WITH (" + parsed.parameters() + ")")
                + (parsed.tail().isEmpty() ? "" : " USING INDEX" + parsed.tail());
        int deferrable = new SqlText(definition).indexOfTopLevel(DEFERRABLE, 0);
        int place = deferrable < 0 ? definition.length() : deferrable;
        return definition.substring(0, place) + settings + definition.substring(place);
    }

    static List<Statement> add(Constraint constraint) {
        List<Statement> statements = new ArrayList<>();
        String table = alterTable(constraint);
        String action = "ADD " + inline(constraint);
        boolean fits = table.length() + 1 + action.length() <= LINE;
        statements.add(Statement.of(table + (fits ? " " : "\n    ") + action));
        statements.addAll(settings(constraint));
        return statements;
    }

    /** What the definition cannot say. */
    static List<Statement> settings(Constraint constraint) {
        return constraint.clustered()
                ? List.of(Statement.of(alterTable(constraint) + " CLUSTER ON "
                        + Identifiers.quote(constraint.name().name())))
                : List.of();
    }

    static String drop(Constraint constraint) {
        return alterTable(constraint) + " DROP CONSTRAINT "
                + Identifiers.quote(constraint.name().name());
    }

    static List<Statement> alter(Constraint before, Constraint after) {
        ConstraintDefinition old = ConstraintDefinition.of(before);
        ConstraintDefinition now = ConstraintDefinition.of(after);
        List<Statement> statements = new ArrayList<>();
        String name = Identifiers.quote(after.name().name());
        if (old.valid() && !now.valid()) {
            statements.add(Statement.of(drop(before)));
            statements.addAll(add(after));
            statements.addAll(Comments.on(after));
            return statements;
        }
        if (!old.deferrability().equals(now.deferrability())) {
            String deferrability = now.deferrability().isEmpty() ? "NOT DEFERRABLE" : now.deferrability();
            statements.add(Statement.of(alterTable(after) + " ALTER CONSTRAINT " + name + " " + deferrability));
        }
        if (!old.valid() && now.valid()) {
            statements.add(Statement.of(alterTable(after) + " VALIDATE CONSTRAINT " + name));
        }
        if (before.index() != null && after.index() != null) {
            statements.addAll(IndexStatements.parameters(
                    Identifiers.qualified(after.name().schema(), after.name().name()), before.index(), after.index()));
        }
        if (before.clustered() != after.clustered()) {
            statements.add(Statement.of(
                    alterTable(after) + (after.clustered() ? " CLUSTER ON " + name : " SET WITHOUT CLUSTER")));
        }
        return statements;
    }

    private static String alterTable(Constraint constraint) {
        return "ALTER TABLE " + Identifiers.qualified(constraint.table());
    }
}
