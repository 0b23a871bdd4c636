package dev.lockstep.model.threads;

import jakarta.persistence.EnumeratedValue;

/** Who may read a conversation. */
public enum Visibility {
    PRIVATE("private"),
    SHARED("shared"),
    PUBLIC("public");

    @EnumeratedValue
    private final String value;

    Visibility(String value) {
        this.value = value;
    }

    /** As it is stored: {@code public}. */
    public String value() {
        return value;
    }
}
