package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Extended statistics.
 *
 * @param table the table they are about
 * @param definition {@code pg_get_statisticsobjdef}
 * @param target {@code SET STATISTICS}; null for the default
 */
public record Statistics(
        ObjectName name,
        ObjectName table,
        String definition,
        @Nullable Integer target,
        @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("definition", definition),
                Attribute.of("target", target),
                Attribute.of("comment", comment));
    }
}
