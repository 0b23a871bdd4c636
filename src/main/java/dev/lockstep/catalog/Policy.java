package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row-level security policy.
 *
 * @param definition everything after {@code CREATE POLICY name ON table}: {@code AS RESTRICTIVE FOR SELECT TO PUBLIC
 *     USING (...) WITH CHECK (...)}
 */
public record Policy(
        ObjectName name, String definition, @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("definition", definition), Attribute.of("comment", comment));
    }
}
