package dev.lockstep.model.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsRowsTest {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private static Conversation conversation() {
        return new Conversation("owner", "stand-up", ConversationType.LIVE_AUDIO, "discord", NOW);
    }

    private static Node node(String name) {
        return new Node(conversation(), name, "summary", List.of());
    }

    @Test
    void aConversationEndsOnce() {
        Conversation conversation = conversation();
        conversation.end(NOW.plusMillis(61_900));
        conversation.end(NOW.plusSeconds(90));
        assertThat(conversation.getEndedAt()).isEqualTo(NOW.plusMillis(61_900));
        assertThat(conversation.getDurationSeconds()).isEqualTo(61);
    }

    @Test
    void aConversationDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> conversation().end(NOW.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(NOW.toString(), NOW.minusSeconds(1).toString());
    }

    @Test
    void participantsAreCounted() {
        Conversation conversation = conversation();
        conversation.setParticipants(List.of(new Participant("1", "a", "r"), new Participant("2", "b", "r")));
        assertThat(conversation.getParticipantCount()).isEqualTo(2);
    }

    @Test
    void sharingAddsReaders() {
        Conversation conversation = conversation();
        conversation.shareWith(List.of("a", "b"));
        conversation.shareWith(List.of("b", "c"));
        assertThat(conversation.getVisibility()).isEqualTo(Visibility.SHARED);
        assertThat(conversation.getSharedWith()).containsExactly("a", "b", "c");
    }

    @Test
    void sharingAPublicConversationLeavesItPublic() {
        Conversation conversation = conversation();
        conversation.publish();
        conversation.shareWith(List.of("a"));
        assertThat(conversation.getVisibility()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void aWithdrawnConversationHasNoReaders() {
        Conversation conversation = conversation();
        conversation.shareWith(List.of("a"));
        conversation.withdraw();
        assertThat(conversation.getVisibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(conversation.getSharedWith()).isNull();
    }

    @Test
    void aConversationIsDeletedOnce() {
        Conversation conversation = conversation();
        assertThat(conversation.isDeleted()).isFalse();
        conversation.delete(NOW);
        conversation.delete(NOW.plusSeconds(1));
        assertThat(conversation.isDeleted()).isTrue();
        assertThat(conversation.getDeletedAt()).isEqualTo(NOW);
    }

    @Test
    void anUtteranceLastsFromStartToEnd() {
        Utterance utterance = new Utterance(conversation(), 1, "s1", "hello");
        utterance.spoken(1.5, 4);
        assertThat(utterance.getDurationSeconds()).isEqualTo(2.5);
        utterance.startsAt(2);
        assertThat(utterance.getTimestampStart()).isEqualTo(2.0);
        assertThat(utterance.getTimestampEnd()).isNull();
        assertThat(utterance.getDurationSeconds()).isNull();
        assertThatThrownBy(() -> utterance.spoken(4, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeLastsFromStartToEnd() {
        Node node = node("a");
        node.span(1, 3);
        assertThat(node.getDurationSeconds()).isEqualTo(2.0);
        assertThatThrownBy(() -> node.span(3, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeHasAPlaceAndASize() {
        Node node = node("a");
        node.place(-5, 7);
        node.resize(400, 300);
        assertThat(List.of(node.getCanvasX(), node.getCanvasY(), node.getCanvasWidth(), node.getCanvasHeight()))
                .containsExactly(-5, 7, 400, 300);
    }

    @Test
    void aRelationshipIsOfTwoNodes() {
        Node node = node("a");
        assertThat(new Relationship(node, node("b"), "supports").getConversation())
                .isSameAs(node.getConversation());
        assertThatThrownBy(() -> new Relationship(node, node, "supports")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void aRatingGoesFromZeroToOne(double value) {
        Relationship relationship = new Relationship(node("a"), node("b"), "supports");
        assertThatThrownBy(() -> relationship.rate(value, 1)).hasMessageContaining("strength");
        assertThatThrownBy(() -> relationship.rate(1, value)).hasMessageContaining("confidence");
        relationship.rate(0, 1);
        assertThat(relationship.getStrength()).isZero();
        assertThat(relationship.getConfidence()).isEqualTo(1);
    }

    @Test
    void anExportedEditNamesItsDataSet() {
        EditTarget target = new EditTarget(EditTargetType.NODE, new UUID(0, 1), "summary");
        Edit edit = new Edit(conversation(), target, EditType.CORRECTION, new ValueChange("a", null), "u");
        assertThat(edit.getTarget()).isEqualTo(target);
        assertThat(edit.getOldValue()).isEqualTo("a");
        assertThat(edit.getNewValue()).isNull();
        edit.exported("set-1");
        assertThat(edit.getExportedForTraining()).isTrue();
        assertThat(edit.getTrainingDatasetId()).isEqualTo("set-1");
    }

    @Test
    void aCallAddsUpTokensCostAndTime() {
        ApiCall call = new ApiCall(
                new CalledModel("/v1/chat", "node_generation", "openai", "gpt-4"),
                new TokenUsage(100, 20),
                new TokenCost(0.5, 0.25),
                NOW,
                CallOutcome.success(NOW.plusMillis(1_234)));
        assertThat(call.getTotalTokens()).isEqualTo(120);
        assertThat(call.getTotalCost()).isEqualTo(0.75);
        assertThat(call.getLatencyMs()).isEqualTo(1_234);
        assertThat(call.getStatus()).isEqualTo("success");
    }

    @Test
    void aCallMayFail() {
        assertThat(CallOutcome.error("quota", NOW)).isEqualTo(new CallOutcome("error", "quota", NOW));
        assertThat(CallOutcome.timeout(NOW)).isEqualTo(new CallOutcome("timeout", null, NOW));
    }
}
