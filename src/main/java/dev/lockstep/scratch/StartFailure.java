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

    /** Another port is all it takes. */
    boolean portIsTaken() {
        return says("could not bind");
    }

    /** Nothing would be better for trying again. */
    boolean diskIsFull() {
        return says("No space left on device") || says("Disk quota exceeded");
    }

    private boolean says(String words) {
        return String.valueOf(getMessage()).contains(words);
    }
}
