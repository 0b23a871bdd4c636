package dev.lockstep.hibernate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A persistence unit cannot be read or booted. The message says which, why, and what to do; the cause is there for
 * {@code --stacktrace}.
 */
public final class EntityModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String unit;
    private final @Nullable String className;
    private final String problem;
    private final String remedy;

    EntityModelException(String unit, @Nullable String className, String problem, String remedy) {
        super("persistence unit " + unit + ": " + problem + (remedy.isEmpty() ? "" : "; " + remedy));
        this.unit = unit;
        this.className = className;
        this.problem = problem;
        this.remedy = remedy;
    }

    EntityModelException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The name of the unit; where the file itself cannot be read, its place. */
    public String unit() {
        return unit;
    }

    /** The class that is to blame, where that is known. */
    public Optional<String> className() {
        return Optional.ofNullable(className);
    }

    /** What is wrong, in Hibernate's words where it is Hibernate that says so. */
    public String problem() {
        return problem;
    }

    /** What to do about it; empty where the problem says that itself. */
    public String remedy() {
        return remedy;
    }
}
