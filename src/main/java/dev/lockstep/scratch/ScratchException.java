package dev.lockstep.scratch;

import org.jspecify.annotations.Nullable;

/** A scratch PostgreSQL cannot be had, or does not do what was asked of it. The message says what to do next. */
public final class ScratchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem what was being done, to what, and what came of it
     * @param remedy what to do next, a sentence
     */
    public ScratchException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem.replaceFirst("\\.$", "") + ". " + remedy, cause);
        this.remedy = remedy;
    }

    public ScratchException(String problem, String remedy) {
        this(problem, remedy, null);
    }

    /** What to do next, the last sentence of the message. */
    public String remedy() {
        return remedy;
    }
}
