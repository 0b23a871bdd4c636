package dev.lockstep.ddl;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of a view have got by ALTER and COMMENT, which its query does not say. */
final class ViewColumns {

    private static final String NAME = "(?<name>[a-z_][a-z0-9_$]*|\"(?:[^\"]|\"\")+\")";
    private static final Pattern COLUMN = Pattern.compile(
            NAME
                    + " .+?(?: default (?<default>.+?))?(?: storage (?<storage>\\w+))?(?: compression (?<compression>\\w+))?"
                    + "(?: statistics (?<statistics>\\d+))?(?: options \\[(?<options>.*?)])?"
                    + "(?: comment (?<comment>'(?:[^']|'')*'))?",
            Pattern.DOTALL);

    private ViewColumns() {}

    static List<Statement> settings(View view) {
        List<Statement> statements = new ArrayList<>();
        for (String column : view.columns()) {
            Matcher matcher = COLUMN.matcher(column);
            if (matcher.matches()) {
                statements.addAll(settings(view, matcher));
            }
        }
        return statements;
    }

    private static List<Statement> settings(View view, Matcher column) {
        List<String> actions = new ArrayList<>();
        add(actions, "SET DEFAULT ", column.group("default"));
        add(actions, "SET STORAGE ", upper(column.group("storage")));
        add(actions, "SET COMPRESSION ", column.group("compression"));
        add(actions, "SET STATISTICS ", column.group("statistics"));
        if (column.group("options") != null) {
            actions.add("SET ("
                    + StorageParameters.written(List.of(column.group("options").split(", ", -1))) + ")");
        }
        String name = Identifiers.qualified(view.name());
        String word = view.name().kind() == Kind.VIEW ? "VIEW " : "MATERIALIZED VIEW ";
        List<Statement> statements = new ArrayList<>();
        actions.forEach(action -> statements.add(
                Statement.of("ALTER " + word + name + " ALTER COLUMN " + column.group("name") + " " + action)));
        if (column.group("comment") != null) {
            statements.add(Statement.of(
                    "COMMENT ON COLUMN " + name + "." + column.group("name") + " IS " + column.group("comment")));
        }
        return statements;
    }

    private static void add(List<String> actions, String action, @Nullable String fact) {
        if (fact != null) {
            actions.add(action + fact);
        }
    }

    private static @Nullable String upper(@Nullable String storage) {
        return storage == null ? null : storage.toUpperCase(Locale.ROOT);
    }
}
