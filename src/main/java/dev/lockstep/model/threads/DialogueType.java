package dev.lockstep.model.threads;

import jakarta.persistence.EnumeratedValue;

/** How many speakers a node has, and whether they agree. */
public enum DialogueType {
    MONOLOGUE("monologue"),
    DIALOGUE("dialogue"),
    MULTI_PARTY("multi-party"),
    CONSENSUS("consensus");

    @EnumeratedValue
    private final String value;

    DialogueType(String value) {
        this.value = value;
    }

    /** As it is stored: {@code consensus}. */
    public String value() {
        return value;
    }
}
