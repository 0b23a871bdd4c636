package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One of the others who speak in a node; of {@link SpeakerInfo}.
 *
 * @param speakerId their id
 * @param percentage how much of it is theirs, 0 to 100
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecondarySpeaker(
        @JsonProperty("speaker_id") @Nullable String speakerId,
        @Nullable Double percentage,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public SecondarySpeaker {
        other = OtherProperties.of(other);
    }
}
