package dev.lockstep.model.threads;

/**
 * What a call cost, in US dollars. The columns are double precision: fit for reports, not for books.
 *
 * @param prompt for what the model was given
 * @param completion for what it answered
 * @param total what the provider charges, which may be more than the two
 */
public record TokenCost(double prompt, double completion, double total) {

    /** With nothing but prompt and completion. */
    public TokenCost(double prompt, double completion) {
        this(prompt, completion, prompt + completion);
    }
}
