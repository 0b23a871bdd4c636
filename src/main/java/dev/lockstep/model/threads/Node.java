package dev.lockstep.model.threads;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.mapping.KeptCurrent;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbArrayType;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.mapping.type.JsonbType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A subject that a conversation was on: in a tree by its parent, in a chain by its predecessor and successor.
 */
@Entity
@Table(name = "nodes")
@PgIndex(name = "idx_nodes_bookmarks", columns = "conversation_id", where = "is_bookmark = true")
@PgIndex(name = "idx_nodes_conversation", columns = "conversation_id")
@PgIndex(
        name = "idx_nodes_level",
        columns = {"conversation_id", "level"})
@PgIndex(
        name = "idx_nodes_speaker",
        columns = {"conversation_id", "(speaker_info ->> 'primary_speaker')"})
@PgIndex(name = "idx_nodes_tangents", columns = "conversation_id", where = "is_tangent = true")
@PgIndex(
        name = "idx_nodes_temporal",
        columns = {"conversation_id", "timestamp_start"})
public class Node extends KeyedRow<UUID> {

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
            foreignKey = @ForeignKey(name = "nodes_conversation_id_fkey"))
    private Conversation conversation;

    @Column(name = "node_name", length = Length.LONG32, nullable = false)
    private String name;

    @Column(name = "summary", length = Length.LONG32, nullable = false)
    private String summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "key_points", columnDefinition = "text[]")
    private @Nullable List<String> keyPoints;

    @DefaultedByDatabase
    @ColumnDefault("'conversational_thread'")
    @Column(name = "node_type", length = Length.LONG32)
    private @Nullable String type;

    @DefaultedByDatabase
    @ColumnDefault("1")
    @Column(name = "level")
    private @Nullable Integer level;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "nodes_parent_id_fkey"))
    private @Nullable Node parent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "children_ids", columnDefinition = "uuid[]")
    private @Nullable List<UUID> childrenIds;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "is_bookmark")
    private @Nullable Boolean bookmark;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "is_contextual_progress")
    private @Nullable Boolean contextualProgress;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "is_tangent")
    private @Nullable Boolean tangent;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "is_crux")
    private @Nullable Boolean crux;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id", foreignKey = @ForeignKey(name = "nodes_predecessor_id_fkey"))
    private @Nullable Node predecessor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id", foreignKey = @ForeignKey(name = "nodes_successor_id_fkey"))
    private @Nullable Node successor;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "chunk_ids", columnDefinition = "uuid[]", nullable = false)
    private List<UUID> chunkIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "utterance_ids", columnDefinition = "uuid[]")
    private @Nullable List<UUID> utteranceIds;

    @Type(JsonbType.class)
    @Column(name = "speaker_info", columnDefinition = "jsonb")
    private @Nullable SpeakerInfo speakerInfo;

    @Type(JsonbArrayType.class)
    @Column(name = "speaker_transitions", columnDefinition = "_jsonb")
    private @Nullable List<@Nullable SpeakerTransition> speakerTransitions;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "valid_dialogue_type", orNull = true)
    @Column(name = "dialogue_type", columnDefinition = "text")
    private @Nullable DialogueType dialogueType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "claim_ids", columnDefinition = "uuid[]")
    private @Nullable List<UUID> claimIds;

    @Column(name = "timestamp_start", columnDefinition = "double precision")
    private @Nullable Double timestampStart;

    @Column(name = "timestamp_end", columnDefinition = "double precision")
    private @Nullable Double timestampEnd;

    @Column(name = "duration_seconds", columnDefinition = "double precision")
    private @Nullable Double durationSeconds;

    @Type(JsonbNodeType.class)
    @Column(name = "cluster_info", columnDefinition = "jsonb")
    private @Nullable JsonNode clusterInfo;

    @Type(JsonbNodeType.class)
    @Column(name = "display_preferences", columnDefinition = "jsonb")
    private @Nullable JsonNode displayPreferences;

    @Column(name = "canvas_x")
    private @Nullable Integer canvasX;

    @Column(name = "canvas_y")
    private @Nullable Integer canvasY;

    @DefaultedByDatabase
    @ColumnDefault("350")
    @Column(name = "canvas_width")
    private @Nullable Integer canvasWidth;

    @DefaultedByDatabase
    @ColumnDefault("200")
    @Column(name = "canvas_height")
    private @Nullable Integer canvasHeight;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "zoom_level_visible", columnDefinition = "integer[]")
    private @Nullable List<Integer> zoomLevelVisible;

    @Column(name = "confidence_score", columnDefinition = "double precision")
    private @Nullable Double confidenceScore;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", updatable = false)
    private @Nullable Instant createdAt;

    @KeptCurrent
    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "updated_at", columnDefinition = "timestamptz")
    private @Nullable Instant updatedAt;

    protected Node() {}

    /**
     * A node at the top of the tree.
     *
     * @param chunkIds the pieces of the recording that it comes from
     */
    public Node(Conversation conversation, String name, String summary, List<UUID> chunkIds) {
        this.conversation = conversation;
        this.name = name;
        this.summary = summary;
        this.chunkIds = chunkIds;
    }

    /**
     * When the conversation was on it, in seconds from the start.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public void span(double start, double end) {
        if (end < start) {
            throw new IllegalArgumentException("a node that starts at " + start + " s cannot end at " + end + " s");
        }
        timestampStart = start;
        timestampEnd = end;
        durationSeconds = end - start;
    }

    /** Puts its upper left corner there on the canvas. */
    public void place(int x, int y) {
        canvasX = x;
        canvasY = y;
    }

    /** Makes it that large on the canvas. */
    public void resize(int width, int height) {
        canvasWidth = width;
        canvasHeight = height;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public @Nullable List<String> getKeyPoints() {
        return keyPoints;
    }

    public void setKeyPoints(@Nullable List<String> keyPoints) {
        this.keyPoints = keyPoints;
    }

    /** Free text. */
    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** Place in the hierarchy, for zooming. */
    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable Node getParent() {
        return parent;
    }

    public void setParent(@Nullable Node parent) {
        this.parent = parent;
    }

    public @Nullable List<UUID> getChildrenIds() {
        return childrenIds;
    }

    public void setChildrenIds(@Nullable List<UUID> childrenIds) {
        this.childrenIds = childrenIds;
    }

    public @Nullable Boolean getBookmark() {
        return bookmark;
    }

    public void setBookmark(@Nullable Boolean bookmark) {
        this.bookmark = bookmark;
    }

    public @Nullable Boolean getContextualProgress() {
        return contextualProgress;
    }

    public void setContextualProgress(@Nullable Boolean contextualProgress) {
        this.contextualProgress = contextualProgress;
    }

    /** Whether it left the subject and did not come back. */
    public @Nullable Boolean getTangent() {
        return tangent;
    }

    public void setTangent(@Nullable Boolean tangent) {
        this.tangent = tangent;
    }

    /** Whether it is what the speakers disagree on. */
    public @Nullable Boolean getCrux() {
        return crux;
    }

    public void setCrux(@Nullable Boolean crux) {
        this.crux = crux;
    }

    public @Nullable Node getPredecessor() {
        return predecessor;
    }

    public void setPredecessor(@Nullable Node predecessor) {
        this.predecessor = predecessor;
    }

    public @Nullable Node getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable Node successor) {
        this.successor = successor;
    }

    /** Pieces of the recording; chunks have no table. */
    public List<UUID> getChunkIds() {
        return chunkIds;
    }

    public void setChunkIds(List<UUID> chunkIds) {
        this.chunkIds = chunkIds;
    }

    public @Nullable List<UUID> getUtteranceIds() {
        return utteranceIds;
    }

    public void setUtteranceIds(@Nullable List<UUID> utteranceIds) {
        this.utteranceIds = utteranceIds;
    }

    public @Nullable SpeakerInfo getSpeakerInfo() {
        return speakerInfo;
    }

    public void setSpeakerInfo(@Nullable SpeakerInfo speakerInfo) {
        this.speakerInfo = speakerInfo;
    }

    public @Nullable List<@Nullable SpeakerTransition> getSpeakerTransitions() {
        return speakerTransitions;
    }

    public void setSpeakerTransitions(@Nullable List<@Nullable SpeakerTransition> speakerTransitions) {
        this.speakerTransitions = speakerTransitions;
    }

    public @Nullable DialogueType getDialogueType() {
        return dialogueType;
    }

    public void setDialogueType(@Nullable DialogueType dialogueType) {
        this.dialogueType = dialogueType;
    }

    /** Claims have no table. */
    public @Nullable List<UUID> getClaimIds() {
        return claimIds;
    }

    public void setClaimIds(@Nullable List<UUID> claimIds) {
        this.claimIds = claimIds;
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

    /** What the clustering noted. */
    public @Nullable JsonNode getClusterInfo() {
        return clusterInfo;
    }

    public void setClusterInfo(@Nullable JsonNode clusterInfo) {
        this.clusterInfo = clusterInfo;
    }

    /** How to draw it. */
    public @Nullable JsonNode getDisplayPreferences() {
        return displayPreferences;
    }

    public void setDisplayPreferences(@Nullable JsonNode displayPreferences) {
        this.displayPreferences = displayPreferences;
    }

    public @Nullable Integer getCanvasX() {
        return canvasX;
    }

    public @Nullable Integer getCanvasY() {
        return canvasY;
    }

    public @Nullable Integer getCanvasWidth() {
        return canvasWidth;
    }

    public @Nullable Integer getCanvasHeight() {
        return canvasHeight;
    }

    /** The zoom levels that show it. */
    public @Nullable List<Integer> getZoomLevelVisible() {
        return zoomLevelVisible;
    }

    public void setZoomLevelVisible(@Nullable List<Integer> zoomLevelVisible) {
        this.zoomLevelVisible = zoomLevelVisible;
    }

    /** How sure the model is, 0 to 1. */
    public @Nullable Double getConfidenceScore() {
        return confidenceScore;
    }

    public void setConfidenceScore(@Nullable Double confidenceScore) {
        this.confidenceScore = confidenceScore;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }
}
