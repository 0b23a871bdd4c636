package dev.lockstep.alignment;

/** A use case cannot be carried out. The message says what was being done, to what, and what to do next. */
public final class AlignmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlignmentException(String message) {
        super(message);
    }

    public AlignmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
