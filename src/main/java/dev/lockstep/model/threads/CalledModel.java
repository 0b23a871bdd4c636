package dev.lockstep.model.threads;

/**
 * What was called, and what for.
 *
 * @param endpoint the provider's end point
 * @param feature what needed it: node_generation, claim_detection, bias_detection and so on
 * @param provider openai, anthropic, google and so on
 * @param model the provider's model
 */
public record CalledModel(String endpoint, String feature, String provider, String model) {}
