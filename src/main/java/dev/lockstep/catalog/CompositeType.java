package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A composite type (not one that a table brings along).
 *
 * @param members its attributes in order as SQL: {@code street text COLLATE "C"}
 */
public record CompositeType(
        ObjectName name, List<String> members, @Nullable String comment) implements SchemaObject {

    public CompositeType {
        members = List.copyOf(members);
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("attributes", members), Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return "type (" + String.join(", ", members) + ")";
    }
}
