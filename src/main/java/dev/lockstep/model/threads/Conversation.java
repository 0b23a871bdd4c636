package dev.lockstep.model.threads;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.mapping.KeptCurrent;
import dev.lockstep.mapping.PgExtension;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbArrayType;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.model.KeyedRow;
import io.hypersistence.utils.hibernate.type.search.PostgreSQLTSVectorType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What people say to each other, from start to end: its {@link Utterance}s, and the {@link Node}s, {@link Relationship}s and
 * {@link Cluster}s that were found in it.
 *
 * <p>The counters and the search vector belong to the statements that append to the conversation: they are read here and
 * never written by an update, which would undo what another session has appended.
 */
@Entity
@Table(name = "conversations")
@PgExtension(name = "uuid-ossp")
@PgIndex(name = "idx_conversations_owner", columns = "owner_id")
@PgIndex(name = "idx_conversations_started", columns = "started_at")
@PgIndex(name = "idx_conversations_tsv", columns = "tsv_search", method = "gin")
public class Conversation extends KeyedRow<UUID> {

    @Id
    @DefaultedByDatabase
    @ColumnDefault("uuid_generate_v4()")
    @Column(name = "id", nullable = false)
    private @Nullable UUID id;

    @Column(name = "conversation_name", length = Length.LONG32, nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "valid_conversation_type")
    @Column(name = "conversation_type", columnDefinition = "text", nullable = false, updatable = false)
    private ConversationType type;

    @Column(name = "source_type", length = Length.LONG32, nullable = false, updatable = false)
    private String sourceType;

    @Type(JsonbNodeType.class)
    @Column(name = "source_metadata", columnDefinition = "jsonb")
    private @Nullable JsonNode sourceMetadata;

    @DefaultedByDatabase
    @ColumnDefault("0")
    @Column(name = "participant_count")
    private @Nullable Integer participantCount;

    @Type(JsonbArrayType.class)
    @Column(name = "participants", columnDefinition = "_jsonb")
    private @Nullable List<@Nullable Participant> participants;

    @Column(name = "started_at", columnDefinition = "timestamptz", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at", columnDefinition = "timestamptz")
    private @Nullable Instant endedAt;

    @Column(name = "duration_seconds")
    private @Nullable Integer durationSeconds;

    @Type(JsonbArrayType.class)
    @Column(name = "goals", columnDefinition = "_jsonb")
    private @Nullable List<@Nullable Goal> goals;

    @Type(JsonbNodeType.class)
    @Column(name = "goal_progress", columnDefinition = "jsonb")
    private @Nullable JsonNode goalProgress;

    @Column(name = "gcs_path", length = Length.LONG32)
    private @Nullable String gcsPath;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", updatable = false)
    private @Nullable Instant createdAt;

    @KeptCurrent
    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "updated_at", columnDefinition = "timestamptz")
    private @Nullable Instant updatedAt;

    @Column(name = "deleted_at", columnDefinition = "timestamptz")
    private @Nullable Instant deletedAt;

    @Column(name = "owner_id", length = Length.LONG32, nullable = false)
    private String ownerId;

    @DefaultedByDatabase
    @ColumnDefault("'private'")
    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "valid_visibility")
    @Column(name = "visibility", columnDefinition = "text")
    private @Nullable Visibility visibility;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "shared_with", columnDefinition = "text[]")
    private @Nullable List<String> sharedWith;

    @DefaultedByDatabase
    @ColumnDefault("0")
    @Column(name = "total_utterances", updatable = false)
    private @Nullable Integer totalUtterances;

    @DefaultedByDatabase
    @ColumnDefault("0")
    @Column(name = "total_words", updatable = false)
    private @Nullable Integer totalWords;

    @DefaultedByDatabase
    @ColumnDefault("0")
    @Column(name = "total_nodes", updatable = false)
    private @Nullable Integer totalNodes;

    @DefaultedByDatabase
    @ColumnDefault("0")
    @Column(name = "total_claims", updatable = false)
    private @Nullable Integer totalClaims;

    @Type(PostgreSQLTSVectorType.class)
    @Column(name = "tsv_search", columnDefinition = "tsvector", updatable = false)
    private @Nullable String tsvSearch;

    protected Conversation() {}

    /**
     * A private conversation that goes on.
     *
     * @param ownerId the user whose data it is
     * @param sourceType where it is heard: audio_stream, google_meet, slack, discord and so on
     */
    public Conversation(String ownerId, String name, ConversationType type, String sourceType, Instant startedAt) {
        this.ownerId = ownerId;
        this.name = name;
        this.type = type;
        this.sourceType = sourceType;
        this.startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Who takes part, and so how many do. */
    public void setParticipants(List<@Nullable Participant> participants) {
        this.participants = participants;
        this.participantCount = participants.size();
    }

    /**
     * The conversation is over. The first time counts.
     *
     * @throws IllegalArgumentException if that is before its start
     */
    public void end(Instant at) {
        if (endedAt != null) {
            return;
        }
        if (at.isBefore(startedAt)) {
            throw new IllegalArgumentException(this + " started at " + startedAt + " and cannot end at " + at);
        }
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        durationSeconds = Math.toIntExact(Duration.between(startedAt, at).toSeconds());
    }

    /** Lets these users read the conversation, beside those who may already. */
    public void shareWith(Collection<String> userIds) {
        Set<String> readers = new LinkedHashSet<>(sharedWith == null ? List.of() : sharedWith);
        readers.addAll(userIds);
        sharedWith = new ArrayList<>(readers);
        if (visibility != Visibility.PUBLIC) {
            visibility = Visibility.SHARED;
        }
    }

    /** Lets everybody read the conversation. */
    public void publish() {
        visibility = Visibility.PUBLIC;
    }

    /** Lets nobody but the owner read the conversation. */
    public void withdraw() {
        visibility = Visibility.PRIVATE;
        sharedWith = null;
    }

    /** Deletes the conversation softly: it stays, but is not listed or found. The first time counts. */
    public void delete(Instant at) {
        if (deletedAt == null) {
            deletedAt = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Whether the conversation was deleted. */
    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ConversationType getType() {
        return type;
    }

    /** Where it is heard: audio_stream, google_meet, slack, discord and so on; free text. */
    public String getSourceType() {
        return sourceType;
    }

    public @Nullable JsonNode getSourceMetadata() {
        return sourceMetadata;
    }

    public void setSourceMetadata(@Nullable JsonNode sourceMetadata) {
        this.sourceMetadata = sourceMetadata;
    }

    public @Nullable Integer getParticipantCount() {
        return participantCount;
    }

    public @Nullable List<@Nullable Participant> getParticipants() {
        return participants;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    /** Whole seconds from start to end. */
    public @Nullable Integer getDurationSeconds() {
        return durationSeconds;
    }

    public @Nullable List<@Nullable Goal> getGoals() {
        return goals;
    }

    public void setGoals(@Nullable List<@Nullable Goal> goals) {
        this.goals = goals;
    }

    public @Nullable JsonNode getGoalProgress() {
        return goalProgress;
    }

    public void setGoalProgress(@Nullable JsonNode goalProgress) {
        this.goalProgress = goalProgress;
    }

    /** Where the object store keeps the whole conversation. */
    public @Nullable String getGcsPath() {
        return gcsPath;
    }

    public void setGcsPath(@Nullable String gcsPath) {
        this.gcsPath = gcsPath;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    /** When the conversation was deleted; it is there where null. */
    public @Nullable Instant getDeletedAt() {
        return deletedAt;
    }

    /** The user whose data it is. */
    public String getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(String ownerId) {
        this.ownerId = ownerId;
    }

    public @Nullable Visibility getVisibility() {
        return visibility;
    }

    /** Ids of the users who may read it. */
    public @Nullable List<String> getSharedWith() {
        return sharedWith;
    }

    public @Nullable Integer getTotalUtterances() {
        return totalUtterances;
    }

    public @Nullable Integer getTotalWords() {
        return totalWords;
    }

    public @Nullable Integer getTotalNodes() {
        return totalNodes;
    }

    public @Nullable Integer getTotalClaims() {
        return totalClaims;
    }

    /** The words of name and utterances, in the form in which PostgreSQL prints a tsvector. */
    public @Nullable String getTsvSearch() {
        return tsvSearch;
    }
}
