package dev.lockstep.hibernate;

/** Entities cannot be read. The message says which unit or class, what is wrong with it, and what to do next. */
public final class EntityModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EntityModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
