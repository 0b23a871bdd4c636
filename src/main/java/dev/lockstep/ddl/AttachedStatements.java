package dev.lockstep.ddl;

import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Policy;
import dev.lockstep.catalog.Rule;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What hangs on a table or view by its definition: triggers, rules and policies. */
final class AttachedStatements {

    private AttachedStatements() {}

    static List<Statement> create(SchemaObject object) {
        ObjectName name = object.name();
        List<Statement> statements = new ArrayList<>();
        if (object instanceof Policy) {
            statements.add(Statement.of("CREATE POLICY " + Identifiers.quote(name.name()) + " ON "
                    + Identifiers.relation(name) + " " + object.definition()));
        } else {
            String definition = object.definition().strip();
            statements.add(Statement.of(
                    definition.endsWith(";") ? definition.substring(0, definition.length() - 1) : definition));
        }
        statements.addAll(firing(object, null, firing(object)));
        return statements;
    }

    static List<Statement> drop(SchemaObject object) {
        ObjectName name = object.name();
        return List.of(Statement.of(
                "DROP " + word(name) + " " + Identifiers.quote(name.name()) + " ON " + Identifiers.relation(name)));
    }

    static List<Statement> alter(SchemaObject before, SchemaObject after) {
        return firing(after, firing(before), firing(after));
    }

    private static @Nullable String firing(SchemaObject object) {
        if (object instanceof Trigger trigger) {
            return trigger.firing();
        }
        return object instanceof Rule rule ? rule.firing() : null;
    }

    private static List<Statement> firing(SchemaObject object, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        String action = after == null
                ? "ENABLE"
                : after.equals("disabled") ? "DISABLE" : "ENABLE " + after.toUpperCase(Locale.ROOT);
        ObjectName name = object.name();
        return List.of(Statement.of("ALTER TABLE " + Identifiers.relation(name) + " " + action + " " + word(name) + " "
                + Identifiers.quote(name.name())));
    }

    private static String word(ObjectName name) {
        return name.kind().label().toUpperCase(Locale.ROOT);
    }
}
