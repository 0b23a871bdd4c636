package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who takes part in a conversation; a document of {@code conversations.participants}. Id, name and role are
 * always there, unless another program has left them out.
 *
 * @param id what the conversation calls them; {@code utterances.speaker_id}
 * @param name what people call them
 * @param role facilitator, participant, observer and so on
 * @param email their address
 * @param avatarUrl their picture
 * @param platformId what the platform calls them
 * @param metadata more about them
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Participant(
        @Nullable String id,
        @Nullable String name,
        @Nullable String role,
        @Nullable String email,
        @JsonProperty("avatar_url") @Nullable String avatarUrl,
        @JsonProperty("platform_id") @Nullable String platformId,
        @Nullable ParticipantMetadata metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public Participant {
        other = OtherProperties.of(other);
    }

    /** Somebody of whom no more is known. */
    public Participant(String id, String name, String role) {
        this(id, name, role, null, null, null, null, Map.of());
    }
}
