package dev.lockstep.alignment;

/** Told what a use case is about to do, so that a person who waits knows. */
@FunctionalInterface
public interface Progress {

    /** Something that may take a while begins: {@code "starting PostgreSQL"}. May be called from any thread. */
    void begins(String what);
}
