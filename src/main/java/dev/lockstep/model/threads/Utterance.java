package dev.lockstep.model.threads;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker said or wrote in one go.
 */
@Entity
@Table(
        name = "utterances",
        check =
                @CheckConstraint(
                        name = "valid_timestamps",
                        constraint =
                                "(timestamp_start IS NULL AND timestamp_end IS NULL) OR (timestamp_end IS NULL) OR (timestamp_end >= timestamp_start)"))
@PgIndex(name = "idx_utterances_chunk", columns = "chunk_id")
@PgIndex(
        name = "idx_utterances_conversation",
        columns = {"conversation_id", "sequence_number"})
@PgIndex(name = "idx_utterances_node", columns = "node_id")
@PgIndex(
        name = "idx_utterances_speaker",
        columns = {"conversation_id", "speaker_id"})
@PgIndex(name = "idx_utterances_thread", columns = "thread_id")
@PgIndex(
        name = "idx_utterances_timestamp",
        columns = {"conversation_id", "timestamp_start"})
public class Utterance extends KeyedRow<UUID> {

    @Id
    @DefaultedByDatabase
    @ColumnDefault("uuid_generate_v4()")
    @Column(name = "id", nullable = false)
    private @Nullable UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
            name = "conversation_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "utterances_conversation_id_fkey"))
    private Conversation conversation;

    @Column(name = "text", length = Length.LONG32, nullable = false)
    private String text;

    @Column(name = "text_cleaned", length = Length.LONG32)
    private @Nullable String textCleaned;

    @Column(name = "speaker_id", length = Length.LONG32, nullable = false)
    private String speakerId;

    @Column(name = "speaker_name", length = Length.LONG32)
    private @Nullable String speakerName;

    @Column(name = "speaker_role", length = Length.LONG32)
    private @Nullable String speakerRole;

    @Column(name = "sequence_number", nullable = false, updatable = false)
    private Integer sequenceNumber;

    @Column(name = "timestamp_start", columnDefinition = "double precision")
    private @Nullable Double timestampStart;

    @Column(name = "timestamp_end", columnDefinition = "double precision")
    private @Nullable Double timestampEnd;

    @Column(name = "duration_seconds", columnDefinition = "double precision")
    private @Nullable Double durationSeconds;

    @Column(name = "chunk_id")
    private @Nullable UUID chunkId;

    @Column(name = "node_id")
    private @Nullable UUID nodeId;

    @Column(name = "thread_id")
    private @Nullable UUID threadId;

    @Column(name = "confidence_score", columnDefinition = "double precision")
    private @Nullable Double confidenceScore;

    @DefaultedByDatabase
    @ColumnDefault("'en'")
    @Column(name = "language", length = Length.LONG32)
    private @Nullable String language;

    @Column(name = "emotion", length = Length.LONG32)
    private @Nullable String emotion;

    @Column(name = "energy_level", columnDefinition = "double precision")
    private @Nullable Double energyLevel;

    @Type(JsonbType.class)
    @Column(name = "platform_metadata", columnDefinition = "jsonb")
    private @Nullable PlatformMetadata platformMetadata;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", updatable = false)
    private @Nullable Instant createdAt;

    protected Utterance() {}

    /** An utterance whose time is not known. */
    public Utterance(Conversation conversation, int sequenceNumber, String speakerId, String text) {
        this.conversation = conversation;
        this.sequenceNumber = sequenceNumber;
        this.speakerId = speakerId;
        this.text = text;
    }

    /**
     * When it was said, in seconds from the start of the conversation.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public void spoken(double start, double end) {
        if (end < start) {
            throw new IllegalArgumentException(
                    "an utterance that starts at " + start + " s cannot end at " + end + " s");
        }
        timestampStart = start;
        timestampEnd = end;
        durationSeconds = end - start;
    }

    /** Whose end nobody has heard. */
    public void startsAt(double start) {
        timestampStart = start;
        timestampEnd = null;
        durationSeconds = null;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public String getText() {
        return text;
    }

    /** The text without what people say while they think. */
    public @Nullable String getTextCleaned() {
        return textCleaned;
    }

    public void setTextCleaned(@Nullable String textCleaned) {
        this.textCleaned = textCleaned;
    }

    public String getSpeakerId() {
        return speakerId;
    }

    public void setSpeakerId(String speakerId) {
        this.speakerId = speakerId;
    }

    public @Nullable String getSpeakerName() {
        return speakerName;
    }

    public void setSpeakerName(@Nullable String speakerName) {
        this.speakerName = speakerName;
    }

    /** facilitator, participant, observer; free text. */
    public @Nullable String getSpeakerRole() {
        return speakerRole;
    }

    public void setSpeakerRole(@Nullable String speakerRole) {
        this.speakerRole = speakerRole;
    }

    /** Place in the conversation. */
    public Integer getSequenceNumber() {
        return sequenceNumber;
    }

    /** Seconds from the start of the conversation. */
    public @Nullable Double getTimestampStart() {
        return timestampStart;
    }

    /** Seconds from the start of the conversation. */
    public @Nullable Double getTimestampEnd() {
        return timestampEnd;
    }

    public @Nullable Double getDurationSeconds() {
        return durationSeconds;
    }

    /** The piece of the recording; chunks have no table. */
    public @Nullable UUID getChunkId() {
        return chunkId;
    }

    public void setChunkId(@Nullable UUID chunkId) {
        this.chunkId = chunkId;
    }

    /** The {@link Node} that it went into; no foreign key. */
    public @Nullable UUID getNodeId() {
        return nodeId;
    }

    public void setNodeId(@Nullable UUID nodeId) {
        this.nodeId = nodeId;
    }

    /** The thread of the conversation; threads have no table. */
    public @Nullable UUID getThreadId() {
        return threadId;
    }

    public void setThreadId(@Nullable UUID threadId) {
        this.threadId = threadId;
    }

    /** How sure the transcription is, 0 to 1. */
    public @Nullable Double getConfidenceScore() {
        return confidenceScore;
    }

    public void setConfidenceScore(@Nullable Double confidenceScore) {
        this.confidenceScore = confidenceScore;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** neutral, excited, frustrated and so on; free text. */
    public @Nullable String getEmotion() {
        return emotion;
    }

    public void setEmotion(@Nullable String emotion) {
        this.emotion = emotion;
    }

    /** 0 to 1. */
    public @Nullable Double getEnergyLevel() {
        return energyLevel;
    }

    public void setEnergyLevel(@Nullable Double energyLevel) {
        this.energyLevel = energyLevel;
    }

    public @Nullable PlatformMetadata getPlatformMetadata() {
        return platformMetadata;
    }

    public void setPlatformMetadata(@Nullable PlatformMetadata platformMetadata) {
        this.platformMetadata = platformMetadata;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }
}
