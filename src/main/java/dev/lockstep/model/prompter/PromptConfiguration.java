package dev.lockstep.model.prompter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything that decides what a model answers: what a template's hash is made of.
 *
 * @param systemInstructions what the model is told beforehand
 * @param userPromptTemplate the prompt, with places for what the user says
 * @param countrySet the countries that it is asked for
 * @param modelId the model
 * @param inferenceParams temperature and the like, as the provider takes them
 * @param toolsSpec the tools that the model may call, as the provider takes them
 * @param responseFormat the form of the answer, as the provider takes it
 * @param groundingProfileId where the model may look things up
 * @param groundingSnapshotId the state in which it finds them
 * @param retrievalParams how it looks them up
 */
public record PromptConfiguration(
        @Nullable String systemInstructions,
        String userPromptTemplate,
        CountrySet countrySet,
        String modelId,
        JsonNode inferenceParams,
        @Nullable JsonNode toolsSpec,
        @Nullable JsonNode responseFormat,
        @Nullable UUID groundingProfileId,
        @Nullable String groundingSnapshotId,
        @Nullable JsonNode retrievalParams) {}
