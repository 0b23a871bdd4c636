package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One speaker following another in a node; a document of {@code nodes.speaker_transitions}.
 *
 * @param fromSpeaker id of who spoke
 * @param toSpeaker id of who speaks then
 * @param utteranceIndex the utterance, counted within the node
 * @param transitionType question_answer, interruption, handoff, agreement
 * @param contextSnippet what was being said
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerTransition(
        @JsonProperty("from_speaker") @Nullable String fromSpeaker,
        @JsonProperty("to_speaker") @Nullable String toSpeaker,
        @JsonProperty("utterance_index") @Nullable Integer utteranceIndex,
        @JsonProperty("transition_type") @Nullable String transitionType,
        @JsonProperty("context_snippet") @Nullable String contextSnippet,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public SpeakerTransition {
        other = OtherProperties.of(other);
    }
}
