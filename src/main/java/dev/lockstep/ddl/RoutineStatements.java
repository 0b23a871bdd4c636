package dev.lockstep.ddl;

import dev.lockstep.catalog.Routine;
import java.util.Locale;

/** Functions, procedures and aggregates. */
final class RoutineStatements {

    private RoutineStatements() {}

    static String create(Routine routine) {
        String definition = routine.definition().strip();
        return definition.endsWith(";") ? definition.substring(0, definition.length() - 1) : definition;
    }

    /** The routine as DROP and COMMENT ON name it: {@code FUNCTION f(integer, text)}. */
    static String target(Routine routine) {
        String name = routine.name().name();
        int arguments = name.lastIndexOf('(');
        return routine.form().toUpperCase(Locale.ROOT) + " "
                + Identifiers.qualified(routine.name().schema(), name.substring(0, arguments))
                + name.substring(arguments);
    }
}
