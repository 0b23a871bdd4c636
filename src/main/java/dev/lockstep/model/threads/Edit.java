package dev.lockstep.model.threads;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.mapping.PgIndex;
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
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/**
 * A correction that a user made, kept to train models with.
 */
@Entity
@Table(name = "edits_log")
@PgIndex(name = "idx_edits_conversation", columns = "conversation_id")
@PgIndex(
        name = "idx_edits_target",
        columns = {"target_type", "target_id"})
@PgIndex(name = "idx_edits_training", columns = "exported_for_training", where = "exported_for_training = false")
public class Edit extends KeyedRow<UUID> {

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
            foreignKey = @ForeignKey(name = "edits_log_conversation_id_fkey"))
    private Conversation conversation;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "valid_target_type")
    @Column(name = "target_type", columnDefinition = "text", nullable = false, updatable = false)
    private EditTargetType targetType;

    @Column(name = "target_id", nullable = false, updatable = false)
    private UUID targetId;

    @Column(name = "field_name", length = Length.LONG32, nullable = false, updatable = false)
    private String fieldName;

    @Column(name = "old_value", length = Length.LONG32, updatable = false)
    private @Nullable String oldValue;

    @Column(name = "new_value", length = Length.LONG32, updatable = false)
    private @Nullable String newValue;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "valid_edit_type")
    @Column(name = "edit_type", columnDefinition = "text", nullable = false, updatable = false)
    private EditType type;

    @Column(name = "user_comment", length = Length.LONG32)
    private @Nullable String userComment;

    @Column(name = "user_id", length = Length.LONG32, nullable = false, updatable = false)
    private String userId;

    @DefaultedByDatabase
    @ColumnDefault("'1'::double precision")
    @Column(name = "user_confidence", columnDefinition = "double precision")
    private @Nullable Double userConfidence;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "exported_for_training")
    private @Nullable Boolean exportedForTraining;

    @Column(name = "training_dataset_id", length = Length.LONG32)
    private @Nullable String trainingDatasetId;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", updatable = false)
    private @Nullable Instant createdAt;

    protected Edit() {}

    /** An edit that was not exported yet. */
    public Edit(Conversation conversation, EditTarget target, EditType type, ValueChange change, String userId) {
        this.conversation = conversation;
        this.targetType = target.type();
        this.targetId = target.id();
        this.fieldName = target.field();
        this.type = type;
        this.oldValue = change.before();
        this.newValue = change.after();
        this.userId = userId;
    }

    /** What was edited. */
    public EditTarget getTarget() {
        return new EditTarget(targetType, targetId, fieldName);
    }

    /** The edit went into a data set. */
    public void exported(String datasetId) {
        exportedForTraining = true;
        trainingDatasetId = datasetId;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public @Nullable String getOldValue() {
        return oldValue;
    }

    public @Nullable String getNewValue() {
        return newValue;
    }

    public EditType getType() {
        return type;
    }

    public @Nullable String getUserComment() {
        return userComment;
    }

    public void setUserComment(@Nullable String userComment) {
        this.userComment = userComment;
    }

    public String getUserId() {
        return userId;
    }

    public @Nullable Double getUserConfidence() {
        return userConfidence;
    }

    public void setUserConfidence(@Nullable Double userConfidence) {
        this.userConfidence = userConfidence;
    }

    public @Nullable Boolean getExportedForTraining() {
        return exportedForTraining;
    }

    /** The data set that the edit was exported in. */
    public @Nullable String getTrainingDatasetId() {
        return trainingDatasetId;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }
}
