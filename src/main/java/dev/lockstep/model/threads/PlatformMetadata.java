package dev.lockstep.model.threads;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the platform of an utterance says about it; {@code utterances.platform_metadata}. Nothing in the document says
 * which platform it is, and messages of two of them have properties in common: one record holds what any of them says.
 *
 * @param messageId the message (Slack, Discord)
 * @param channelId its channel (Slack, Discord)
 * @param threadTs the thread that it is in (Slack)
 * @param reactions reactions to it (Slack)
 * @param attachments what is attached (Slack)
 * @param guildId the server (Discord)
 * @param mentions who is mentioned (Discord)
 * @param meetingId the meeting (Google Meet)
 * @param recordingUrl its recording (Google Meet)
 * @param isHost whether the speaker is the host (Google Meet)
 * @param other further properties of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlatformMetadata(
        @JsonProperty("message_id") @Nullable String messageId,
        @JsonProperty("channel_id") @Nullable String channelId,
        @JsonProperty("thread_ts") @Nullable String threadTs,
        @Nullable JsonNode reactions,
        @Nullable JsonNode attachments,
        @JsonProperty("guild_id") @Nullable String guildId,
        @Nullable JsonNode mentions,
        @JsonProperty("meeting_id") @Nullable String meetingId,
        @JsonProperty("recording_url") @Nullable String recordingUrl,
        @JsonProperty("is_host") @Nullable Boolean isHost,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    public PlatformMetadata {
        other = OtherProperties.of(other);
    }

    /** A message in Slack. */
    public static PlatformMetadata slack(String messageId, String channelId, @Nullable String threadTs) {
        return new PlatformMetadata(messageId, channelId, threadTs, null, null, null, null, null, null, null, Map.of());
    }

    /** A message in Discord. */
    public static PlatformMetadata discord(String messageId, String channelId, String guildId) {
        return new PlatformMetadata(messageId, channelId, null, null, null, guildId, null, null, null, null, Map.of());
    }

    /** Something said in Google Meet. */
    public static PlatformMetadata googleMeet(String meetingId, @Nullable String recordingUrl, boolean isHost) {
        return new PlatformMetadata(
                null, null, null, null, null, null, null, meetingId, recordingUrl, isHost, Map.of());
    }
}
