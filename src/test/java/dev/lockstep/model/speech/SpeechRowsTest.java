package dev.lockstep.model.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpeechRowsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void aKeyIsUsableUntilItExpires() {
        ApiKey key = new ApiKey("hash", "name");
        assertThat(key.isUsable(NOW)).isTrue();
        key.setExpiresAt(NOW);
        assertThat(key.isUsable(NOW.minusNanos(1))).isTrue();
        assertThat(key.isUsable(NOW)).isFalse();
    }

    @Test
    void aDeactivatedKeyIsNotUsable() {
        ApiKey key = new ApiKey("hash", "name");
        key.deactivate();
        assertThat(key.isUsable(NOW)).isFalse();
        assertThat(key.getActive()).isFalse();
    }

    @Test
    void theLastUseMovesForwardAlone() {
        ApiKey key = new ApiKey("hash", "name");
        key.used(NOW);
        key.used(NOW.minusSeconds(1));
        assertThat(key.getLastUsedAt()).isEqualTo(NOW);
        key.used(NOW.plusNanos(1_999));
        assertThat(key.getLastUsedAt()).isEqualTo(NOW.plusNanos(1_000));
    }

    @Test
    void aTermIsMatchedInLowerCase() {
        LexiconTerm term = new LexiconTerm("İbuProfen ÄÖ");
        assertThat(term.getNormalizedTerm()).isEqualTo(LexiconTerm.normalize("İBUPROFEN äö"));
        term.rename("Aspirin");
        assertThat(term.getTerm()).isEqualTo("Aspirin");
        assertThat(term.getNormalizedTerm()).isEqualTo("aspirin");
    }

    @Test
    void feedbackIsProcessedOnce() {
        Feedback feedback = new Feedback(new Job(new UUID(0, 1)), "teh", "the");
        feedback.markProcessed(NOW);
        feedback.markProcessed(NOW.plusSeconds(1));
        assertThat(feedback.getProcessed()).isTrue();
        assertThat(feedback.getProcessedAt()).isEqualTo(NOW);
    }
}
