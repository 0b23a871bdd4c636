package dev.lockstep.model.threads;

import jakarta.persistence.EnumeratedValue;

/** What a user did. */
public enum EditType {
    CORRECTION("correction"),
    ADDITION("addition"),
    DELETION("deletion"),
    MERGE("merge"),
    SPLIT("split");

    @EnumeratedValue
    private final String value;

    EditType(String value) {
        this.value = value;
    }

    /** As it is stored: {@code split}. */
    public String value() {
        return value;
    }
}
