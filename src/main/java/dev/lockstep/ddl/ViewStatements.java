package dev.lockstep.ddl;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.View;
import java.util.ArrayList;
import java.util.List;

/** Views and materialized views. */
final class ViewStatements {

    private ViewStatements() {}

    static List<Statement> create(View view) {
        String options = view.options().isEmpty() ? "" : " WITH (" + StorageParameters.written(view.options()) + ")";
        String data = isMaterialized(view) && !view.populated() ? "\nWITH NO DATA" : "";
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of("CREATE " + word(view) + " " + Identifiers.qualified(view.name()) + options
                + " AS\n" + query(view) + data));
        statements.addAll(ViewColumns.settings(view));
        return statements;
    }

    private static String query(View view) {
        String query = view.query().strip();
        return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
    }

    static List<Statement> alter(View before, View after) {
        String name = word(after) + " " + Identifiers.qualified(after.name());
        List<Statement> statements = new ArrayList<>();
        StorageParameters.change(before.options(), after.options())
                .forEach(action -> statements.add(Statement.of("ALTER " + name + " " + action)));
        if (before.populated() != after.populated()) {
            statements.add(Statement.of("REFRESH " + name + (after.populated() ? "" : " WITH NO DATA")));
        }
        return statements;
    }

    private static boolean isMaterialized(View view) {
        return view.name().kind() == Kind.MATERIALIZED_VIEW;
    }

    private static String word(View view) {
        return isMaterialized(view) ? "MATERIALIZED VIEW" : "VIEW";
    }
}
