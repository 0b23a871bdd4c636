package dev.lockstep.model.threads;

import dev.lockstep.mapping.DefaultedByDatabase;
import dev.lockstep.mapping.PgIndex;
import dev.lockstep.model.KeyedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/**
 * A call of a language model: what it was for, what it cost, how it went.
 */
@Entity
@Table(name = "api_calls_log")
@PgIndex(name = "idx_api_calls_conversation", columns = "conversation_id")
@PgIndex(name = "idx_api_calls_cost", columns = "total_cost")
@PgIndex(name = "idx_api_calls_feature", columns = "feature")
@PgIndex(
        name = "idx_api_calls_provider_model",
        columns = {"provider", "model"})
@PgIndex(name = "idx_api_calls_started", columns = "started_at")
public class ApiCall extends KeyedRow<UUID> {

    @Id
    @DefaultedByDatabase
    @ColumnDefault("uuid_generate_v4()")
    @Column(name = "id", nullable = false)
    private @Nullable UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    @JoinColumn(name = "conversation_id", foreignKey = @ForeignKey(name = "api_calls_log_conversation_id_fkey"))
    private @Nullable Conversation conversation;

    @Column(name = "endpoint", length = Length.LONG32, nullable = false, updatable = false)
    private String endpoint;

    @Column(name = "feature", length = Length.LONG32, nullable = false, updatable = false)
    private String feature;

    @Column(name = "provider", length = Length.LONG32, nullable = false, updatable = false)
    private String provider;

    @Column(name = "model", length = Length.LONG32, nullable = false, updatable = false)
    private String model;

    @Column(name = "prompt_tokens", nullable = false)
    private Integer promptTokens;

    @Column(name = "completion_tokens", nullable = false)
    private Integer completionTokens;

    @Column(name = "total_tokens", nullable = false)
    private Integer totalTokens;

    @Column(name = "prompt_cost", columnDefinition = "double precision", nullable = false)
    private Double promptCost;

    @Column(name = "completion_cost", columnDefinition = "double precision", nullable = false)
    private Double completionCost;

    @Column(name = "total_cost", columnDefinition = "double precision", nullable = false)
    private Double totalCost;

    @Column(name = "latency_ms")
    private @Nullable Integer latencyMs;

    @Column(name = "status", length = Length.LONG32, nullable = false)
    private String status;

    @Column(name = "error_message", length = Length.LONG32)
    private @Nullable String errorMessage;

    @Column(name = "started_at", columnDefinition = "timestamptz", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "completed_at", columnDefinition = "timestamptz")
    private @Nullable Instant completedAt;

    @Column(name = "request_id", length = Length.LONG32)
    private @Nullable String requestId;

    protected ApiCall() {}

    /** A call that has ended. */
    public ApiCall(CalledModel called, TokenUsage tokens, TokenCost cost, Instant startedAt, CallOutcome outcome) {
        this.endpoint = called.endpoint();
        this.feature = called.feature();
        this.provider = called.provider();
        this.model = called.model();
        this.promptTokens = tokens.prompt();
        this.completionTokens = tokens.completion();
        this.totalTokens = tokens.total();
        this.promptCost = cost.prompt();
        this.completionCost = cost.completion();
        this.totalCost = cost.total();
        this.latencyMs = Math.toIntExact(
                Duration.between(startedAt, outcome.completedAt()).toMillis());
        this.status = outcome.status();
        this.errorMessage = outcome.errorMessage();
        this.startedAt = startedAt.truncatedTo(ChronoUnit.MICROS);
        this.completedAt = outcome.completedAt();
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** What the call was made for; null too when that conversation is gone from the database. */
    public @Nullable Conversation getConversation() {
        return conversation;
    }

    public void setConversation(@Nullable Conversation conversation) {
        this.conversation = conversation;
    }

    public String getEndpoint() {
        return endpoint;
    }

    /** node_generation, claim_detection, bias_detection and so on; free text. */
    public String getFeature() {
        return feature;
    }

    /** openai, anthropic, google; free text. */
    public String getProvider() {
        return provider;
    }

    public String getModel() {
        return model;
    }

    public Integer getPromptTokens() {
        return promptTokens;
    }

    public Integer getCompletionTokens() {
        return completionTokens;
    }

    public Integer getTotalTokens() {
        return totalTokens;
    }

    /** US dollars. */
    public Double getPromptCost() {
        return promptCost;
    }

    /** US dollars. */
    public Double getCompletionCost() {
        return completionCost;
    }

    /** US dollars. */
    public Double getTotalCost() {
        return totalCost;
    }

    /** Milliseconds. */
    public @Nullable Integer getLatencyMs() {
        return latencyMs;
    }

    /** success, error or timeout; free text. */
    public String getStatus() {
        return status;
    }

    public @Nullable String getErrorMessage() {
        return errorMessage;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getCompletedAt() {
        return completedAt;
    }

    /** What the provider calls the call. */
    public @Nullable String getRequestId() {
        return requestId;
    }

    public void setRequestId(@Nullable String requestId) {
        this.requestId = requestId;
    }
}
