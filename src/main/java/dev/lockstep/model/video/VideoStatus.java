package dev.lockstep.model.video;

import jakarta.persistence.EnumeratedValue;

/** Where a request stands. It starts pending, is generated, and ends in one of the other three. */
public enum VideoStatus {
    PENDING("pending"),
    GENERATING("generating"),
    COMPLETED("completed"),
    FAILED("failed"),
    TIMEOUT("timeout");

    @EnumeratedValue
    private final String value;

    VideoStatus(String value) {
        this.value = value;
    }

    /** As it is stored: {@code pending}. */
    public String value() {
        return value;
    }

    /**
     * The status of that name.
     *
     * @throws ValueNotAllowedException if there is none
     */
    public static VideoStatus of(String value) {
        return AllowedValues.find("status", value, values(), VideoStatus::value);
    }

    /** Whether a request in this status may go to that one. Staying is not a move. */
    public boolean leadsTo(VideoStatus next) {
        return switch (this) {
            case PENDING -> next == GENERATING;
            case GENERATING -> next == COMPLETED || next == FAILED || next == TIMEOUT;
            case COMPLETED, FAILED, TIMEOUT -> false;
        };
    }

    /** Whether a request in this status stays there. */
    public boolean isFinal() {
        return this == COMPLETED || this == FAILED || this == TIMEOUT;
    }
}
