package dev.lockstep.ddl;

import dev.lockstep.catalog.CompositeType;
import dev.lockstep.catalog.Domain;
import dev.lockstep.catalog.EnumType;
import dev.lockstep.catalog.SchemaObject;
import java.util.List;
import java.util.stream.Collectors;

/** Types of somebody's own. */
final class TypeStatements {

    private TypeStatements() {}

    static List<Statement> create(SchemaObject type) {
        if (type instanceof Domain domain) {
            return DomainStatements.create(domain);
        }
        String body = type instanceof EnumType labels
                ? "ENUM (" + labels.labels().stream().map(Literals::quote).collect(Collectors.joining(", ")) + ")"
                : "(\n    " + String.join(",\n    ", ((CompositeType) type).members()) + "\n)";
        return List.of(Statement.of("CREATE TYPE " + Identifiers.qualified(type.name()) + " AS " + body));
    }
}
