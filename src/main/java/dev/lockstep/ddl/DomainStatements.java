package dev.lockstep.ddl;

import dev.lockstep.catalog.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Domains. */
final class DomainStatements {

    private static final String CONSTRAINT = "CONSTRAINT ";
    private static final String NOT_VALID = " NOT VALID";
    private static final String NOT_NULL = " NOT NULL";

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
        if (domain.notNull() && !hasNamedNotNull(domain)) {
            sql.append(" NOT NULL");
        }
        List<Statement> statements = new ArrayList<>();
        for (String constraint : domain.constraints()) {
            if (constraint.endsWith(NOT_VALID)) {
                statements.add(alter(domain, "ADD " + constraint));
            } else {
                sql.append("\n    ").append(constraint);
            }
        }
        statements.add(0, Statement.of(sql.toString()));
        return statements;
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
        if (before.notNull() != after.notNull() && !hasNamedNotNull(before) && !hasNamedNotNull(after)) {
            actions.add(after.notNull() ? "SET NOT NULL" : "DROP NOT NULL");
        }
        return actions.stream().map(action -> alter(after, action)).toList();
    }

    private static Statement alter(Domain domain, String action) {
        return Statement.of("ALTER DOMAIN " + Identifiers.qualified(domain.name()) + " " + action);
    }

    /** Where NOT NULL is listed as a constraint with a name of its own, the flag says nothing more. */
    private static boolean hasNamedNotNull(Domain domain) {
        return domain.constraints().stream().anyMatch(constraint -> constraint.endsWith(NOT_NULL));
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
