package dev.lockstep.ddl;

import dev.lockstep.catalog.Extension;
import dev.lockstep.catalog.ObjectName;
import java.util.List;

/** Extensions. */
final class ExtensionStatements {

    private ExtensionStatements() {}

    static List<Statement> create(Extension extension) {
        String schema = extension.schema();
        return List.of(Statement.of("CREATE EXTENSION IF NOT EXISTS "
                + Identifiers.quote(extension.name().name())
                + (schema.equals(ObjectName.DEFAULT_SCHEMA) ? "" : " SCHEMA " + Identifiers.quote(schema))));
    }

    static List<Statement> drop(Extension extension) {
        return List.of(Statement.of(
                "DROP EXTENSION " + Identifiers.quote(extension.name().name())));
    }

    static List<Statement> alter(Extension before, Extension after) {
        return before.schema().equals(after.schema())
                ? List.of()
                : List.of(Statement.of("ALTER EXTENSION "
                        + Identifiers.quote(after.name().name()) + " SET SCHEMA " + Identifiers.quote(after.schema())));
    }
}
