package dev.lockstep.hibernate;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Hibernate from writing to the terminal: what matters comes out as exceptions and results. Hibernate logs by way
 * of JBoss Logging, which finds {@code java.util.logging} on the tool's class path.
 */
final class HibernateLog {

    // Held here, or the levels would be lost with the loggers.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("SQL dialect"));

    private HibernateLog() {}

    static void silence() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
