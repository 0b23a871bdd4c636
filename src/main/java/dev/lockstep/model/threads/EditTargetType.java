package dev.lockstep.model.threads;

import jakarta.persistence.EnumeratedValue;

/** What a user edited. */
public enum EditTargetType {
    NODE("node"),
    RELATIONSHIP("relationship"),
    CLUSTER("cluster"),
    SPEAKER_ATTRIBUTION("speaker_attribution"),
    CLAIM("claim"),
    UTTERANCE("utterance");

    @EnumeratedValue
    private final String value;

    EditTargetType(String value) {
        this.value = value;
    }

    /** As it is stored: {@code utterance}. */
    public String value() {
        return value;
    }
}
