package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema (namespace). {@code public} is listed wherever it exists.
 *
 * @param comment its comment; of {@code public}, null is the comment that every database has, and an empty one says
 *     that this was taken away
 */
public record Schema(ObjectName name, @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return "schema " + name.name();
    }
}
