package dev.lockstep.changelog;

import org.jspecify.annotations.Nullable;

/**
 * A changelog that cannot be read, run or written. The message is for the person at the terminal: what was being done,
 * to which file, line or change set, what PostgreSQL or Liquibase said, and what to do next. It holds no password.
 */
public final class ChangelogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangelogException(String message) {
        super(message);
    }

    public ChangelogException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
