package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema (namespace). {@code public} is one only where it carries a comment of its own. */
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
