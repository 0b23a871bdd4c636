package dev.lockstep.ddl;

import dev.lockstep.catalog.Domain;
import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Routine;
import dev.lockstep.catalog.SchemaObject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** COMMENT ON. */
final class Comments {

    private Comments() {}

    /** The comment of an object that has just been created; nothing where it has none. */
    static List<Statement> on(SchemaObject created) {
        return created.comment() == null ? List.of() : List.of(comment(created, created.comment()));
    }

    /** What makes one comment of the other; nothing where they are the same. */
    static List<Statement> change(SchemaObject before, SchemaObject after) {
        return Objects.equals(before.comment(), after.comment()) ? List.of() : List.of(comment(after, after.comment()));
    }

    private static Statement comment(SchemaObject object, @Nullable String text) {
        return Statement.of("COMMENT ON " + target(object) + " IS " + literal(object.name(), text));
    }

    /** Every database comes with a comment on {@code public}, so there none is that one, and an empty one is none. */
    private static String literal(ObjectName name, @Nullable String text) {
        if (name.kind() != Kind.SCHEMA || !name.name().equals(ObjectName.DEFAULT_SCHEMA)) {
            return Literals.quoteOrNull(text);
        }
        return text == null
                ? Literals.quote("standard public schema")
                : Literals.quoteOrNull(text.isEmpty() ? null : text);
    }

    private static String target(SchemaObject object) {
        ObjectName name = object.name();
        return switch (name.kind()) {
            case COLUMN -> "COLUMN " + Identifiers.relation(name) + "." + Identifiers.quote(name.name());
            case CONSTRAINT, TRIGGER, RULE, POLICY ->
                label(name) + " " + Identifiers.quote(name.name()) + " ON " + Identifiers.relation(name);
            case ROUTINE -> RoutineStatements.target((Routine) object);
            case ENUM_TYPE, COMPOSITE_TYPE -> "TYPE " + Identifiers.qualified(name);
            case EXTENSION ->
                "EXTENSION " + Identifiers.quote(((Extension) object).name().name());
            case DOMAIN -> "DOMAIN " + Identifiers.qualified(((Domain) object).name());
            case SCHEMA, SEQUENCE, TABLE, INDEX, STATISTICS, VIEW, MATERIALIZED_VIEW, OTHER ->
                label(name) + " " + Identifiers.qualified(name);
        };
    }

    private static String label(ObjectName name) {
        return name.kind().label().toUpperCase(Locale.ROOT);
    }
}
