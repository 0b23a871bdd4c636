package dev.lockstep.hibernate;

import java.util.LinkedHashSet;
import java.util.Set;

/** What an exception says, with what its causes add. */
final class Causes {

    private Causes() {}

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
