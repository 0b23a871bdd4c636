package dev.lockstep.cli;

import dev.lockstep.report.Style;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a command prints and what surrounds it.
 *
 * @param out for results
 * @param err for errors and progress
 * @param environment the environment variables
 * @param terminal whether a person is watching; progress and colours are only for them
 */
record Console(PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {

    Console {
        environment = Map.copyOf(environment);
    }

    /** How text stands out here: colours on a terminal, unless NO_COLOR asks for none. */
    Style style() {
        return terminal && !environment.containsKey("NO_COLOR") ? Style.COLOUR : Style.PLAIN;
    }

    /** Prints a finished text as it is. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Tells a person what is going on; silent without a terminal. */
    void progress(String what) {
        if (terminal) {
            err.println(what);
        }
    }
}
