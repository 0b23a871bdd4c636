/**
 * Prompter: {@link dev.lockstep.model.prompter.PromptTemplate}s of a workspace, the {@link
 * dev.lockstep.model.prompter.PromptVersion}s of models that have answered them, and the {@link
 * dev.lockstep.model.prompter.PromptResult}s.
 *
 * <p>Parameters, tools, requests and responses are JSON of the providers and are kept as they are, as {@code JsonNode};
 * the countries are a {@link dev.lockstep.model.prompter.CountrySet}.
 */
@NullMarked
package dev.lockstep.model.prompter;

import org.jspecify.annotations.NullMarked;
