package dev.lockstep.model.chordcharts;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/**
 * One time that a model wrote a chart, and what it cost. Such a row is history: it does not change.
 */
@Entity
@Table(name = "generation_history")
@PgIndex(name = "idx_generation_history_chart_id", columns = "chart_id")
public class ChartGeneration extends KeyedRow<Integer> {

    @Id
    @DefaultedByDatabase
    @Column(name = "id", columnDefinition = "serial", nullable = false)
    private @Nullable Integer id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(
            name = "chart_id",
            columnDefinition = "integer",
            nullable = false,
            updatable = false,
            foreignKey = @ForeignKey(name = "generation_history_chart_id_fkey"))
    private ChordChart chart;

    @Column(name = "model_used", length = 100, nullable = false)
    private String modelUsed;

    @Column(name = "prompt_tokens", nullable = false)
    private Integer promptTokens;

    @Column(name = "completion_tokens", nullable = false)
    private Integer completionTokens;

    @Column(name = "latency_ms", nullable = false)
    private Integer latencyMs;

    @Column(name = "cost_usd", precision = 10, scale = 6, nullable = false)
    private BigDecimal costUsd;

    @DefaultedByDatabase
    @ColumnDefault("now()")
    @Column(name = "created_at", columnDefinition = "timestamp", updatable = false)
    private @Nullable LocalDateTime createdAt;

    protected ChartGeneration() {}

    /**
     * A generation that has taken place.
     *
     * @param model the model that wrote the chart
     * @param costUsd US dollars
     * @throws ArithmeticException if the cost has more than six decimals
     */
    public ChartGeneration(ChordChart chart, String model, Tokens tokens, int latencyMs, BigDecimal costUsd) {
        this.chart = chart;
        this.modelUsed = model;
        this.promptTokens = tokens.prompt();
        this.completionTokens = tokens.completion();
        this.latencyMs = latencyMs;
        this.costUsd = costUsd.setScale(6, RoundingMode.UNNECESSARY);
    }

    @Override
    public @Nullable Integer getId() {
        return id;
    }

    public ChordChart getChart() {
        return chart;
    }

    public String getModelUsed() {
        return modelUsed;
    }

    public Integer getPromptTokens() {
        return promptTokens;
    }

    public Integer getCompletionTokens() {
        return completionTokens;
    }

    /** Milliseconds. */
    public Integer getLatencyMs() {
        return latencyMs;
    }

    /** US dollars, exact to six decimals. */
    public BigDecimal getCostUsd() {
        return costUsd;
    }

    /** In the time zone of the session that inserted the row. */
    public @Nullable LocalDateTime getCreatedAt() {
        return createdAt;
    }
}
