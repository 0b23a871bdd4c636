/**
 * Speech to text: {@link dev.lockstep.model.speech.Job}s that transcribe recordings, submitted with {@link
 * dev.lockstep.model.speech.ApiKey}s; reviewers' {@link dev.lockstep.model.speech.Feedback}, from which the lexicon of
 * {@link dev.lockstep.model.speech.LexiconTerm}s learns.
 *
 * <p>Metadata, differences and extracted terms are JSON of the programs that write them and are kept as they are, as
 * {@code JsonNode}.
 */
@NullMarked
package dev.lockstep.model.speech;

import org.jspecify.annotations.NullMarked;
