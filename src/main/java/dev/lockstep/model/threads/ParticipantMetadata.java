package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * More about a participant; {@code metadata} of a {@link Participant}.
 *
 * @param timezone their time zone, as they or the platform name it
 * @param title their title
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantMetadata(
        @Nullable String timezone,
        @Nullable String title,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public ParticipantMetadata {
        other = OtherProperties.of(other);
    }
}
