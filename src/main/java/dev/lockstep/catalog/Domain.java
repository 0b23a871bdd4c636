package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain.
 *
 * @param type its base type
 * @param constraints its constraints as {@code CONSTRAINT name definition}, sorted by name; NOT NULL only
 *     where it has a name of its own
 */
public record Domain(
        ObjectName name,
        String type,
        @Nullable String collation,
        boolean notNull,
        @Nullable String defaultExpression,
        List<String> constraints,
        @Nullable String comment)
        implements SchemaObject {

    public Domain {
        constraints = List.copyOf(constraints);
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("type", type),
                Attribute.of("collation", collation),
                Attribute.flag("not null", notNull),
                Attribute.of("default", defaultExpression),
                Attribute.of("constraints", constraints),
                Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return "domain " + type + (collation == null ? "" : " collate " + collation) + (notNull ? " not null" : "")
                + (defaultExpression == null ? "" : " default " + defaultExpression)
                + (constraints.isEmpty() ? "" : " " + String.join(" ", constraints));
    }
}
