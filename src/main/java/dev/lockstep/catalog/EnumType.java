package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enumerated type with its labels in order. */
public record EnumType(
        ObjectName name, List<String> labels, @Nullable String comment) implements SchemaObject {

    public EnumType {
        labels = List.copyOf(labels);
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("labels", literals()), Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return "enum (" + String.join(", ", literals()) + ")";
    }

    private List<String> literals() {
        return labels.stream().map(Attribute::literal).toList();
    }
}
