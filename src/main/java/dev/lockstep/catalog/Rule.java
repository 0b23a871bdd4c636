package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rewrite rule other than a view's own.
 *
 * @param definition {@code pg_get_ruledef} without the semicolon
 * @param firing {@code disabled}, {@code replica} or {@code always}; null for the usual
 */
public record Rule(
        ObjectName name,
        String definition,
        @Nullable String firing,
        @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("definition", definition),
                Attribute.of("firing", firing),
                Attribute.of("comment", comment));
    }
}
