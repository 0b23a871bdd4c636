package dev.lockstep.model.speech;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.KeptCurrent;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbNodeType;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reviewer's correction of a transcription, from which the lexicon learns.
 */
@Entity
@Table(name = "feedback")
@PgIndex(name = "ix_feedback_accuracy_score", columns = "accuracy_score")
@PgIndex(name = "ix_feedback_created_at", columns = "created_at")
@PgIndex(name = "ix_feedback_feedback_type", columns = "feedback_type")
@PgIndex(name = "ix_feedback_is_processed", columns = "is_processed")
@PgIndex(
        name = "ix_feedback_is_processed_created_at",
        columns = {"is_processed", "created_at"})
@PgIndex(name = "ix_feedback_job_id", columns = "job_id")
@PgIndex(name = "ix_feedback_reviewer", columns = "reviewer")
public class Feedback extends KeyedRow<Integer> {

    @Id
    @DefaultedByDatabase
    @Column(name = "id", columnDefinition = "serial", nullable = false)
    private @Nullable Integer id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
            name = "job_id",
            columnDefinition = "integer",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "fk_feedback_job_id"))
    private Job job;

    @Column(name = "original_text", length = Length.LONG32, nullable = false)
    private String originalText;

    @Column(name = "corrected_text", length = Length.LONG32, nullable = false)
    private String correctedText;

    @Type(JsonbNodeType.class)
    @Column(name = "diff_data", columnDefinition = "jsonb")
    private @Nullable JsonNode diffData;

    @Column(name = "edit_distance")
    private @Nullable Integer editDistance;

    @Column(name = "accuracy_score", columnDefinition = "double precision")
    private @Nullable Double accuracyScore;

    @Column(name = "review_time_seconds")
    private @Nullable Integer reviewTimeSeconds;

    @Column(name = "reviewer", length = 100)
    private @Nullable String reviewer;

    @Column(name = "review_notes", length = Length.LONG32)
    private @Nullable String reviewNotes;

    @Type(JsonbNodeType.class)
    @Column(name = "extracted_terms", columnDefinition = "jsonb")
    private @Nullable JsonNode extractedTerms;

    @Column(name = "feedback_type", length = 50)
    private @Nullable String feedbackType;

    @DefaultedByDatabase
    @ColumnDefault("false")
    @Column(name = "is_processed", nullable = false)
    private @Nullable Boolean processed;

    @Type(JsonbNodeType.class)
    @Column(name = "metadata", columnDefinition = "jsonb")
    private @Nullable JsonNode metadata;

    @DefaultedByDatabase
    @ColumnDefault("CURRENT_TIMESTAMP")
    @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @KeptCurrent
    @DefaultedByDatabase
    @ColumnDefault("CURRENT_TIMESTAMP")
    @Column(name = "updated_at", columnDefinition = "timestamptz", nullable = false)
    private @Nullable Instant updatedAt;

    @Column(name = "processed_at", columnDefinition = "timestamptz")
    private @Nullable Instant processedAt;

    protected Feedback() {}

    /** Feedback that nothing was learnt from yet. */
    public Feedback(Job job, String originalText, String correctedText) {
        this.job = job;
        this.originalText = originalText;
        this.correctedText = correctedText;
    }

    /** It was learnt from. The first time counts. */
    public void markProcessed(Instant at) {
        if (!Boolean.TRUE.equals(processed)) {
            processed = true;
            processedAt = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    public Job getJob() {
        return job;
    }

    public String getOriginalText() {
        return originalText;
    }

    public String getCorrectedText() {
        return correctedText;
    }

    /** How the texts differ, as the reviewing program tells it. */
    public @Nullable JsonNode getDiffData() {
        return diffData;
    }

    public void setDiffData(@Nullable JsonNode diffData) {
        this.diffData = diffData;
    }

    /** Levenshtein distance of the texts. */
    public @Nullable Integer getEditDistance() {
        return editDistance;
    }

    public void setEditDistance(@Nullable Integer editDistance) {
        this.editDistance = editDistance;
    }

    /** 0 to 1. */
    public @Nullable Double getAccuracyScore() {
        return accuracyScore;
    }

    public void setAccuracyScore(@Nullable Double accuracyScore) {
        this.accuracyScore = accuracyScore;
    }

    public @Nullable Integer getReviewTimeSeconds() {
        return reviewTimeSeconds;
    }

    public void setReviewTimeSeconds(@Nullable Integer reviewTimeSeconds) {
        this.reviewTimeSeconds = reviewTimeSeconds;
    }

    public @Nullable String getReviewer() {
        return reviewer;
    }

    public void setReviewer(@Nullable String reviewer) {
        this.reviewer = reviewer;
    }

    public @Nullable String getReviewNotes() {
        return reviewNotes;
    }

    public void setReviewNotes(@Nullable String reviewNotes) {
        this.reviewNotes = reviewNotes;
    }

    /** Terms that the lexicon may learn, as the reviewing program gives them. */
    public @Nullable JsonNode getExtractedTerms() {
        return extractedTerms;
    }

    public void setExtractedTerms(@Nullable JsonNode extractedTerms) {
        this.extractedTerms = extractedTerms;
    }

    /** correction, validation or quality_issue; free text. */
    public @Nullable String getFeedbackType() {
        return feedbackType;
    }

    public void setFeedbackType(@Nullable String feedbackType) {
        this.feedbackType = feedbackType;
    }

    /** Whether the lexicon has learnt from it. */
    public @Nullable Boolean getProcessed() {
        return processed;
    }

    public @Nullable JsonNode getMetadata() {
        return metadata;
    }

    public void setMetadata(@Nullable JsonNode metadata) {
        this.metadata = metadata;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public @Nullable Instant getProcessedAt() {
        return processedAt;
    }
}
