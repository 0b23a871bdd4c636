package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An installed extension. Its version is not compared: it follows the server, and {@code pg_dump} does not write it.
 *
 * @param name its name, without a schema
 * @param schema the schema that its objects live in
 * @param version the installed version
 * @param comment its comment where that is not the one that the extension brings along; empty where that was taken away
 */
public record Extension(
        ObjectName name,
        String schema,
        String version,
        @Nullable String comment) implements SchemaObject {

    @Override
    public List<Attribute> attributes() {
        return List.of(Attribute.of("schema", schema), Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return "extension " + name.name() + " schema " + schema;
    }
}
