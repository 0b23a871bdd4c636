package dev.lockstep.model.threads;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.PgIndex;
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
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one node has to do with another.
 */
@Entity
@Table(
        name = "relationships",
        check = {
            @CheckConstraint(name = "no_self_reference", constraint = "from_node_id != to_node_id"),
            @CheckConstraint(name = "valid_confidence", constraint = "confidence BETWEEN 0 AND 1"),
            @CheckConstraint(name = "valid_strength", constraint = "strength BETWEEN 0 AND 1")
        })
@PgIndex(name = "idx_relationships_from", columns = "from_node_id")
@PgIndex(name = "idx_relationships_to", columns = "to_node_id")
@PgIndex(
        name = "idx_relationships_type",
        columns = {"conversation_id", "relationship_type"})
public class Relationship extends KeyedRow<UUID> {

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
            foreignKey = @ForeignKey(name = "relationships_conversation_id_fkey"))
    private Conversation conversation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
            name = "from_node_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "relationships_from_node_id_fkey"))
    private Node fromNode;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
            name = "to_node_id",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "relationships_to_node_id_fkey"))
    private Node toNode;

    @Column(name = "relationship_type", length = Length.LONG32, nullable = false)
    private String type;

    @Column(name = "relationship_subtype", length = Length.LONG32)
    private @Nullable String subtype;

    @Column(name = "explanation", length = Length.LONG32)
    private @Nullable String explanation;

    @DefaultedByDatabase
    @ColumnDefault("'1'::double precision")
    @Column(name = "strength", columnDefinition = "double precision")
    private @Nullable Double strength;

    @DefaultedByDatabase
    @ColumnDefault("'1'::double precision")
    @Column(name = "confidence", columnDefinition = "double precision")
    private @Nullable Double confidence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "supporting_utterance_ids", columnDefinition = "uuid[]")
    private @Nullable List<UUID> supportingUtteranceIds;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "is_bidirectional")
    private @Nullable Boolean bidirectional;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", updatable = false)
    private @Nullable Instant createdAt;

    protected Relationship() {}

    /**
     * A relationship within the nodes' conversation.
     *
     * @throws IllegalArgumentException if both nodes are the same
     */
    public Relationship(Node fromNode, Node toNode, String type) {
        if (fromNode.equals(toNode)) {
            throw new IllegalArgumentException(fromNode + " cannot have a relationship to itself");
        }
        this.conversation = fromNode.getConversation();
        this.fromNode = fromNode;
        this.toNode = toNode;
        this.type = type;
    }

    /**
     * How strong it is and how sure that is.
     *
     * @throws IllegalArgumentException if one of them is not from 0 to 1
     */
    public void rate(double strength, double confidence) {
        this.strength = share("strength", strength);
        this.confidence = share("confidence", confidence);
    }

    private static double share(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " is " + value + ": it goes from 0 to 1");
        }
        return value;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public Node getFromNode() {
        return fromNode;
    }

    public Node getToNode() {
        return toNode;
    }

    /** temporal_next, contextual_related, elaborates, contradicts, supports, questions, answers, builds_on, diverges, resolves, revisits, depends_on, crux; free text. */
    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public @Nullable String getSubtype() {
        return subtype;
    }

    public void setSubtype(@Nullable String subtype) {
        this.subtype = subtype;
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }

    /** 0 to 1. */
    public @Nullable Double getStrength() {
        return strength;
    }

    /** 0 to 1. */
    public @Nullable Double getConfidence() {
        return confidence;
    }

    public @Nullable List<UUID> getSupportingUtteranceIds() {
        return supportingUtteranceIds;
    }

    public void setSupportingUtteranceIds(@Nullable List<UUID> supportingUtteranceIds) {
        this.supportingUtteranceIds = supportingUtteranceIds;
    }

    public @Nullable Boolean getBidirectional() {
        return bidirectional;
    }

    public void setBidirectional(@Nullable Boolean bidirectional) {
        this.bidirectional = bidirectional;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }
}
