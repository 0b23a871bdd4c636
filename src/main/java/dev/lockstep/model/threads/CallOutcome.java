package dev.lockstep.model.threads;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended.
 *
 * @param status success, error or timeout; the column takes any text
 * @param errorMessage what went wrong
 * @param completedAt when
 */
public record CallOutcome(String status, @Nullable String errorMessage, Instant completedAt) {

    /** With the time as exact as the column. */
    public CallOutcome {
        completedAt = completedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** An answer came. */
    public static CallOutcome success(Instant at) {
        return new CallOutcome("success", null, at);
    }

    /** The provider refused, or the answer was of no use. */
    public static CallOutcome error(String message, Instant at) {
        return new CallOutcome("error", message, at);
    }

    /** No answer came in time. */
    public static CallOutcome timeout(Instant at) {
        return new CallOutcome("timeout", null, at);
    }
}
