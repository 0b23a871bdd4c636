package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who speaks in a node; {@code nodes.speaker_info}.
 *
 * @param primarySpeaker id of who speaks most
 * @param speakerName their name
 * @param contributionPercentage how much of it is theirs, 0 to 100
 * @param secondarySpeakers who else speaks
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpeakerInfo(
        @JsonProperty("primary_speaker") @Nullable String primarySpeaker,
        @JsonProperty("speaker_name") @Nullable String speakerName,
        @JsonProperty("contribution_percentage") @Nullable Double contributionPercentage,
        @JsonProperty("secondary_speakers") @Nullable List<SecondarySpeaker> secondarySpeakers,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public SpeakerInfo {
        secondarySpeakers =
                secondarySpeakers == null ? null : Collections.unmodifiableList(new ArrayList<>(secondarySpeakers));
        other = OtherProperties.of(other);
    }
}
