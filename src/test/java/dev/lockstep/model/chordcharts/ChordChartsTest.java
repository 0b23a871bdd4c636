package dev.lockstep.model.chordcharts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ChordChartsTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-05-01T10:00:00.123456789");

    @Test
    void approvalSaysWhoAndWhen() {
        ChordChart chart = new ChordChart(7, "Amazing Grace");
        chart.approve(42, NOW);
        assertThat(chart.getStatus()).isEqualTo("approved");
        assertThat(chart.getApprovedBy()).isEqualTo(42);
        assertThat(chart.getApprovedAt()).isEqualTo("2026-05-01T10:00:00.123456");
    }

    @Test
    void approvalAgainSaysWhoDidSoLast() {
        ChordChart chart = new ChordChart(7, "Amazing Grace");
        chart.approve(42, NOW);
        chart.approve(43, NOW.plusDays(1));
        assertThat(chart.getApprovedBy()).isEqualTo(43);
        assertThat(chart.getApprovedAt()).isEqualTo("2026-05-02T10:00:00.123456");
    }

    @Test
    void costsAreExactToSixDecimals() {
        ChartGeneration generation = generation("0.0153");
        assertThat(generation.getCostUsd()).isEqualTo(new BigDecimal("0.015300"));
        assertThat(generation.getPromptTokens()).isEqualTo(500);
        assertThat(generation.getCompletionTokens()).isEqualTo(1000);
    }

    @Test
    void aCostThatWouldBeRoundedIsRefused() {
        assertThatThrownBy(() -> generation("0.0000001")).isInstanceOf(ArithmeticException.class);
    }

    private static ChartGeneration generation(String cost) {
        return new ChartGeneration(
                new ChordChart(7, "Amazing Grace"), "gpt-4", new Tokens(500, 1000), 2500, new BigDecimal(cost));
    }
}
