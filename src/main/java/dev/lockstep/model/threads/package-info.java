/**
 * Live conversational threads: a {@link dev.lockstep.model.threads.Conversation} of {@link
 * dev.lockstep.model.threads.Utterance}s; the {@link dev.lockstep.model.threads.Node}s, {@link
 * dev.lockstep.model.threads.Relationship}s and {@link dev.lockstep.model.threads.Cluster}s that were found in it; users'
 * {@link dev.lockstep.model.threads.Edit}s of them; and the {@link dev.lockstep.model.threads.ApiCall}s that it all cost.
 *
 * <p>JSON of a known shape is a record. Each of them keeps the properties that it has no component for in {@code other},
 * so that reading a document and writing it back loses nothing that another program has put there; a property that is
 * null reads and writes as if it were not there. JSON that is free is {@code JsonNode}.
 */
@NullMarked
package dev.lockstep.model.threads;

import org.jspecify.annotations.NullMarked;
