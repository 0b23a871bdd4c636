package dev.lockstep.ddl;

import dev.lockstep.catalog.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Domains. */
final class DomainStatements {

    private static final String CONSTRAINT = "CONSTRAINT ";

    private DomainStatements() {}

    static List<Statement> create(Domain domain) {
        StringBuilder sql = new StringBuilder("CREATE DOMAIN ")
                .append(Identifiers.qualified(domain.name()))
                .append(" AS ")
                .append(TypeNames.of(domain.type()));
        if (domain.collation() != null) {
            sql.append(" COLLATE ").append(domain.collation());
        }
        if (domain.defaultExpression() != null) {
            sql.append(" DEFAULT ").append(domain.defaultExpression());
        }
        if (domain.notNull()) {
            sql.append(" NOT NULL");
        }
        domain.constraints().forEach(constraint -> sql.append("\n    ").append(constraint));
        return List.of(Statement.of(sql.toString()));
    }

    static List<Statement> alter(Domain before, Domain after) {
        List<String> actions = new ArrayList<>();
        before.constraints().stream()
                .filter(constraint -> !after.constraints().contains(constraint))
                .forEach(constraint -> actions.add("DROP CONSTRAINT " + name(constraint)));
        after.constraints().stream()
                .filter(constraint -> !before.constraints().contains(constraint))
                .forEach(constraint -> actions.add("ADD " + constraint));
        if (!Objects.equals(before.defaultExpression(), after.defaultExpression())) {
            actions.add(
                    after.defaultExpression() == null ? "DROP DEFAULT" : "SET DEFAULT " + after.defaultExpression());
        }
        if (before.notNull() != after.notNull()) {
            actions.add(after.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
        }
        return actions.stream()
                .map(action -> Statement.of("ALTER DOMAIN " + Identifiers.qualified(after.name()) + " " + action))
                .toList();
    }

    /** The name in {@code CONSTRAINT name definition}, as it stands there. */
    private static String name(String constraint) {
        int start = CONSTRAINT.length();
        if (constraint.charAt(start) != '"') {
            return constraint.substring(start, constraint.indexOf(' ', start));
        }
        int end = constraint.indexOf('"', start + 1);
        while (end + 1 < constraint.length() && constraint.charAt(end + 1) == '"') {
            end = constraint.indexOf('"', end + 2);
        }
        return constraint.substring(start, end + 1);
    }
}
