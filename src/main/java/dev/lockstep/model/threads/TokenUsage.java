package dev.lockstep.model.threads;

/**
 * Tokens of a call.
 *
 * @param prompt what the model was given
 * @param completion what it answered
 * @param total what the provider counts, which may be more than the two
 */
public record TokenUsage(int prompt, int completion, int total) {

    /** With nothing but prompt and completion. */
    public TokenUsage(int prompt, int completion) {
        this(prompt, completion, Math.addExact(prompt, completion));
    }
}
