package dev.lockstep.model.threads;

import jakarta.persistence.EnumeratedValue;

/** How a conversation comes in. */
public enum ConversationType {
    LIVE_AUDIO("live_audio"),
    TRANSCRIPT("transcript"),
    CHAT("chat"),
    HYBRID("hybrid");

    @EnumeratedValue
    private final String value;

    ConversationType(String value) {
        this.value = value;
    }

    /** As it is stored: {@code hybrid}. */
    public String value() {
        return value;
    }
}
