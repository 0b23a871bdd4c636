package dev.lockstep.scratch;

import org.jspecify.annotations.Nullable;

/** The embedded server did not come up, for a reason that a new cluster or new binaries may remove. */
final class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    StartFailure(String message) {
        this(message, null);
    }
}
