package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function, procedure, window function or aggregate.
 *
 * @param form {@code function}, {@code procedure} or {@code aggregate}
 * @param definition {@code pg_get_functiondef}; of an aggregate its {@code CREATE AGGREGATE}
 */
public record Routine(
        ObjectName name,
        String form,
        String definition,
        @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("definition", definition), Attribute.of("comment", comment));
    }
}
