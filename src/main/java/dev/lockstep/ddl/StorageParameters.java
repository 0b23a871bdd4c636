package dev.lockstep.ddl;

import dev.lockstep.diff.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code name=value} facts (storage parameters, column options) as SET and RESET write them. */
final class StorageParameters {

    private StorageParameters() {}

    /** The parameters as they are written between the parentheses of WITH and SET. */
    static String written(List<String> parameters) {
        return written(parsed(parameters));
    }

    private static String written(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry ->
                        name(entry.getKey()) + (entry.getValue().isEmpty() ? "" : " = " + value(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** What leads from one set of parameters to another, each to stand after {@code ALTER ...}. */
    static List<String> change(List<String> before, List<String> after) {
        SortedMap<String, String> old = parsed(before);
        SortedMap<String, String> now = parsed(after);
        SortedMap<String, String> set = new TreeMap<>(now);
        set.entrySet().removeAll(old.entrySet());
        SortedMap<String, String> gone = new TreeMap<>(old);
        gone.keySet().removeAll(now.keySet());
        List<String> changes = new ArrayList<>();
        if (!gone.isEmpty()) {
            changes.add("RESET ("
                    + gone.keySet().stream().map(StorageParameters::name).collect(Collectors.joining(", ")) + ")");
        }
        if (!set.isEmpty()) {
            changes.add("SET (" + written(set) + ")");
        }
        return changes;
    }

    /** The parameters of a WITH that PostgreSQL printed. */
    static List<String> inside(String with) {
        List<String> parameters = new ArrayList<>();
        SqlText text = new SqlText(with);
        int start = 0;
        while (start <= with.length()) {
            int comma = text.indexOfTopLevel(", ", start);
            int end = comma < 0 ? with.length() : comma;
            String parameter = with.substring(start, end);
            int equals = parameter.indexOf('=');
            parameters.add(parameter.substring(0, equals + 1) + unquoted(parameter.substring(equals + 1)));
            start = end + 2;
        }
        return parameters;
    }

    private static String unquoted(String value) {
        return value.startsWith("'") ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }

    private static SortedMap<String, String> parsed(List<String> parameters) {
        SortedMap<String, String> parsed = new TreeMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            parsed.put(
                    equals < 0 ? parameter : parameter.substring(0, equals),
                    equals < 0 ? "" : parameter.substring(equals + 1));
        }
        return parsed;
    }

    private static String name(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? Identifiers.quote(name)
                : Identifiers.quote(name.substring(0, dot)) + "." + Identifiers.quote(name.substring(dot + 1));
    }

    private static String value(String value) {
        return value.matches("-?[0-9]+(\\.[0-9]+)?|on|off|true|false|auto") ? value : Literals.quote(value);
    }
}
