package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of a kind that has no record of its own (an operator class, a text search configuration, a cast ...). It is
 * known to exist; whether two of one name are equal cannot be told, and a comparison says so.
 *
 * @param name its name; the type is part of it: {@code text search configuration english_nostop}
 * @param definition what {@code pg_describe_object} says
 */
public record OtherObject(
        ObjectName name, String definition, @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("comment", comment));
    }
}
