package dev.lockstep.hibernate;

import java.util.LinkedHashSet;
import java.util.Set;

/** What exceptions say. */
final class Causes {

    private Causes() {}

    /** What the innermost cause says, in one line. */
    static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).replaceAll("\\s+", " ");
    }

    /** What an exception says, and what its causes add. */
    static String message(Throwable thrown) {
        Set<String> said = new LinkedHashSet<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            if (said.stream().noneMatch(earlier -> earlier.contains(message))) {
                said.add(message.strip());
            }
        }
        return String.join(": ", said);
    }
}
