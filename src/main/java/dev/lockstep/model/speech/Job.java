package dev.lockstep.model.speech;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.KeptCurrent;
import dev.lockstep.mapping.NoEnumCheck;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.mapping.type.JsonbNodeType;
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
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A recording to transcribe. It is moved along by {@link #start}, {@link #complete} and {@link #fail}, which keep the
 * times; any other move is refused.
 */
@Entity
@Table(name = "jobs", uniqueConstraints = @UniqueConstraint(name = "uq_jobs_job_id", columnNames = "job_id"))
@PgIndex(name = "ix_jobs_api_key_id", columns = "api_key_id")
@PgIndex(name = "ix_jobs_completed_at", columns = "completed_at")
@PgIndex(name = "ix_jobs_created_at", columns = "created_at")
@PgIndex(name = "ix_jobs_job_id", columns = "job_id")
@PgIndex(name = "ix_jobs_language", columns = "language")
@PgIndex(name = "ix_jobs_model_name", columns = "model_name")
@PgIndex(name = "ix_jobs_status", columns = "status")
@PgIndex(
        name = "ix_jobs_status_created_at",
        columns = {"status", "created_at"})
@PgIndex(name = "ix_jobs_submitted_by", columns = "submitted_by")
public class Job extends KeyedRow<Integer> {

    @Id
    @DefaultedByDatabase
    @Column(name = "id", columnDefinition = "serial", nullable = false)
    private @Nullable Integer id;

    @Column(name = "job_id", length = 100, nullable = false, updatable = false)
    private String jobId;

    @Enumerated(EnumType.STRING)
    @NoEnumCheck
    @Column(name = "status", length = 50, nullable = false)
    private JobStatus status;

    @Column(name = "audio_filename", length = 500)
    private @Nullable String audioFilename;

    @Column(name = "audio_format", length = 10)
    private @Nullable String audioFormat;

    @Column(name = "audio_duration", columnDefinition = "double precision")
    private @Nullable Double audioDuration;

    @Column(name = "audio_size_bytes")
    private @Nullable Long audioSizeBytes;

    @Column(name = "audio_storage_path", length = 1000)
    private @Nullable String audioStoragePath;

    @Column(name = "language", length = 10)
    private @Nullable String language;

    @Column(name = "model_name", length = 100)
    private @Nullable String modelName;

    @Column(name = "transcription_text", length = Length.LONG32)
    private @Nullable String transcriptionText;

    @Column(name = "lexicon_version", length = 50)
    private @Nullable String lexiconVersion;

    @Column(name = "processing_time_seconds", columnDefinition = "double precision")
    private @Nullable Double processingTimeSeconds;

    @Column(name = "error_message", length = Length.LONG32)
    private @Nullable String errorMessage;

    @Type(JsonbNodeType.class)
    @Column(name = "metadata", columnDefinition = "jsonb")
    private @Nullable JsonNode metadata;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    @JoinColumn(
            name = "api_key_id",
            columnDefinition = "integer",
            foreignKey = @ForeignKey(name = "fk_jobs_api_key_id"))
    private @Nullable ApiKey apiKey;

    @DefaultedByDatabase
    @ColumnDefault("CURRENT_TIMESTAMP")
    @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @KeptCurrent
    @DefaultedByDatabase
    @ColumnDefault("CURRENT_TIMESTAMP")
    @Column(name = "updated_at", columnDefinition = "timestamptz", nullable = false)
    private @Nullable Instant updatedAt;

    @Column(name = "started_at", columnDefinition = "timestamptz")
    private @Nullable Instant startedAt;

    @Column(name = "completed_at", columnDefinition = "timestamptz")
    private @Nullable Instant completedAt;

    @Column(name = "submitted_by", length = 100)
    private @Nullable String submittedBy;

    protected Job() {}

    /**
     * A pending job.
     *
     * @param jobId the name by which the outside knows it
     */
    public Job(UUID jobId) {
        this.jobId = jobId.toString();
        this.status = JobStatus.PENDING;
    }

    /**
     * A worker has taken the job.
     *
     * @throws JobMoveRefusedException if the job is not pending
     */
    public void start(Instant at) {
        move(JobStatus.PROCESSING);
        startedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The recording is transcribed.
     *
     * @throws JobMoveRefusedException if the job is not being processed
     */
    public void complete(String transcription, Instant at) {
        move(JobStatus.COMPLETED);
        transcriptionText = transcription;
        end(at);
    }

    /**
     * The recording could not be transcribed.
     *
     * @throws JobMoveRefusedException if the job is not being processed
     */
    public void fail(String reason, Instant at) {
        move(JobStatus.FAILED);
        errorMessage = reason;
        end(at);
    }

    private void move(JobStatus next) {
        if (!status.leadsTo(next)) {
            throw new JobMoveRefusedException(jobId, status, next);
        }
        status = next;
    }

    private void end(Instant at) {
        Instant end = at.truncatedTo(ChronoUnit.MICROS);
        completedAt = end;
        if (startedAt != null) {
            processingTimeSeconds = Duration.between(startedAt, end).toNanos() / 1e9;
        }
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    /** The name by which the outside knows the job: a UUID. */
    public String getJobId() {
        return jobId;
    }

    public JobStatus getStatus() {
        return status;
    }

    public @Nullable String getAudioFilename() {
        return audioFilename;
    }

    public void setAudioFilename(@Nullable String audioFilename) {
        this.audioFilename = audioFilename;
    }

    /** wav, mp3 or m4a; free text. */
    public @Nullable String getAudioFormat() {
        return audioFormat;
    }

    public void setAudioFormat(@Nullable String audioFormat) {
        this.audioFormat = audioFormat;
    }

    /** Seconds. */
    public @Nullable Double getAudioDuration() {
        return audioDuration;
    }

    public void setAudioDuration(@Nullable Double audioDuration) {
        this.audioDuration = audioDuration;
    }

    public @Nullable Long getAudioSizeBytes() {
        return audioSizeBytes;
    }

    public void setAudioSizeBytes(@Nullable Long audioSizeBytes) {
        this.audioSizeBytes = audioSizeBytes;
    }

    public @Nullable String getAudioStoragePath() {
        return audioStoragePath;
    }

    public void setAudioStoragePath(@Nullable String audioStoragePath) {
        this.audioStoragePath = audioStoragePath;
    }

    /** ISO code of the language that is mostly spoken. */
    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** The transcribing model: gpt-4o-transcribe, whisper-1. */
    public @Nullable String getModelName() {
        return modelName;
    }

    public void setModelName(@Nullable String modelName) {
        this.modelName = modelName;
    }

    /** What the model understood. */
    public @Nullable String getTranscriptionText() {
        return transcriptionText;
    }

    /** The lexicon that was used. */
    public @Nullable String getLexiconVersion() {
        return lexiconVersion;
    }

    public void setLexiconVersion(@Nullable String lexiconVersion) {
        this.lexiconVersion = lexiconVersion;
    }

    /** Seconds from start to end. */
    public @Nullable Double getProcessingTimeSeconds() {
        return processingTimeSeconds;
    }

    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public @Nullable JsonNode getMetadata() {
        return metadata;
    }

    public void setMetadata(@Nullable JsonNode metadata) {
        this.metadata = metadata;
    }

    /** The key that submitted the job; null too when that key was deleted. */
    public @Nullable ApiKey getApiKey() {
        return apiKey;
    }

    public void setApiKey(@Nullable ApiKey apiKey) {
        this.apiKey = apiKey;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public @Nullable Instant getStartedAt() {
        return startedAt;
    }

    /** When the job was completed or failed. */
    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }

    /** The user. */
    public @Nullable String getSubmittedBy() {
        return submittedBy;
    }

    public void setSubmittedBy(@Nullable String submittedBy) {
        this.submittedBy = submittedBy;
    }
}
