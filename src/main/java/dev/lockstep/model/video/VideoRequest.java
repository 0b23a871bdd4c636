package dev.lockstep.model.video;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A user's request for a video. It is moved along by {@link #start}, {@link #complete}, {@link #fail} and {@link
 * #timeOut}, which keep times and duration; moving it to the status that it has changes nothing, and any other move is
 * refused.
 */
@Entity
@Table(name = "video_requests")
@PgIndex(
        name = "idx_video_requests_guild_created",
        columns = {"guild_id", "created_at DESC"})
@PgIndex(
        name = "idx_video_requests_status_created",
        columns = {"status", "created_at DESC"})
@PgIndex(
        name = "idx_video_requests_user_created",
        columns = {"user_id", "created_at DESC"})
public class VideoRequest extends KeyedRow<UUID> {

    @Id
    @DefaultedByDatabase
    @ColumnDefault("gen_random_uuid()")
    @Column(name = "id", nullable = false)
    private @Nullable UUID id;

    @Column(name = "user_id", length = Length.LONG32, nullable = false)
    private String userId;

    @Column(name = "guild_id", length = Length.LONG32, nullable = false)
    private String guildId;

    @Column(name = "channel_id", length = Length.LONG32, nullable = false)
    private String channelId;

    @Column(name = "prompt", length = Length.LONG32, nullable = false)
    private String prompt;

    @EnumCheck(name = "video_requests_duration_seconds_check")
    @Column(name = "duration_seconds", columnDefinition = "integer", nullable = false)
    private VideoDuration duration;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "video_requests_aspect_ratio_check")
    @Column(name = "aspect_ratio", columnDefinition = "text", nullable = false)
    private AspectRatio aspectRatio;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "video_requests_resolution_check")
    @Column(name = "resolution", columnDefinition = "text", nullable = false)
    private Resolution resolution;

    @DefaultedByDatabase
    @ColumnDefault("true")
    @Column(name = "generate_audio", nullable = false)
    private @Nullable Boolean generateAudio;

    @Enumerated(EnumType.STRING)
    @EnumCheck(name = "video_requests_status_check")
    @Column(name = "status", columnDefinition = "text", nullable = false)
    private VideoStatus status;

    @Column(
            name = "operation_name",
            length = Length.LONG32,
            comment = "name of the work at the generating service, to ask it how far it is")
    private @Nullable String operationName;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private @Nullable Instant createdAt;

    @Column(name = "started_at", columnDefinition = "timestamptz")
    private @Nullable Instant startedAt;

    @Column(name = "completed_at", columnDefinition = "timestamptz")
    private @Nullable Instant completedAt;

    @Column(name = "duration_ms", comment = "from started_at to completed_at")
    private @Nullable Integer durationMs;

    @Column(name = "gcs_prefix", length = Length.LONG32, comment = "where the object store keeps the results")
    private @Nullable String gcsPrefix;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "video_urls", columnDefinition = "text[]")
    private @Nullable List<String> videoUrls;

    @Column(name = "error_message", length = Length.LONG32)
    private @Nullable String errorMessage;

    protected VideoRequest() {}

    /** A pending request, not stored yet. */
    public VideoRequest(Requester requester, String prompt, VideoFormat format) {
        this.userId = requester.userId();
        this.guildId = requester.guildId();
        this.channelId = requester.channelId();
        this.prompt = prompt;
        this.duration = format.duration();
        this.aspectRatio = format.aspectRatio();
        this.resolution = format.resolution();
        this.status = VideoStatus.PENDING;
    }

    /**
     * The generating service has taken the request.
     *
     * @param operation its name for the work
     * @throws MoveRefusedException if the request is neither pending nor being generated
     */
    public void start(String operation, Instant at) {
        if (move(VideoStatus.GENERATING)) {
            operationName = operation;
            startedAt = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * The videos are there.
     *
     * @param prefix where the object store keeps them
     * @param urls where users find them
     * @throws MoveRefusedException if the request is neither being generated nor completed
     */
    public void complete(String prefix, List<String> urls, Instant at) {
        if (move(VideoStatus.COMPLETED)) {
            gcsPrefix = prefix;
            videoUrls = List.copyOf(urls);
            end(at);
        }
    }

    /**
     * There will be no video.
     *
     * @param reason why, for the user
     * @throws MoveRefusedException if the request is neither being generated nor failed
     */
    public void fail(String reason, Instant at) {
        if (move(VideoStatus.FAILED)) {
            errorMessage = reason;
            end(at);
        }
    }

    /**
     * It took too long, and nobody waits any more.
     *
     * @throws MoveRefusedException if the request is neither being generated nor timed out
     */
    public void timeOut(Instant at) {
        if (move(VideoStatus.TIMEOUT)) {
            end(at);
        }
    }

    private boolean move(VideoStatus next) {
        if (status == next) {
            return false;
        }
        if (!status.leadsTo(next)) {
            throw new MoveRefusedException(this, status, next);
        }
        status = next;
        return true;
    }

    private void end(Instant at) {
        Instant end = at.truncatedTo(ChronoUnit.MICROS);
        completedAt = end;
        if (startedAt != null) {
            durationMs = milliseconds(Duration.between(startedAt, end));
        }
    }

    /** Two hosts' clocks may make it negative, and a forgotten request longer than the column's 24 days. */
    private static int milliseconds(Duration duration) {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, duration.toMillis()));
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    public String getUserId() {
        return userId;
    }

    public String getGuildId() {
        return guildId;
    }

    public String getChannelId() {
        return channelId;
    }

    public String getPrompt() {
        return prompt;
    }

    public VideoDuration getDuration() {
        return duration;
    }

    public AspectRatio getAspectRatio() {
        return aspectRatio;
    }

    public Resolution getResolution() {
        return resolution;
    }

    /** Whether the video shall have sound; the database says yes where nothing was said. */
    public @Nullable Boolean getGenerateAudio() {
        return generateAudio;
    }

    public void setGenerateAudio(@Nullable Boolean generateAudio) {
        this.generateAudio = generateAudio;
    }

    public VideoStatus getStatus() {
        return status;
    }

    public @Nullable String getOperationName() {
        return operationName;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }

    /** Milliseconds from start to end. */
    public @Nullable Integer getDurationMs() {
        return durationMs;
    }

    public @Nullable String getGcsPrefix() {
        return gcsPrefix;
    }

    public @Nullable List<String> getVideoUrls() {
        return videoUrls;
    }

    public @Nullable String getErrorMessage() {
        return errorMessage;
    }
}
