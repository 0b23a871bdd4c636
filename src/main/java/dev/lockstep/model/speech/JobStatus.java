package dev.lockstep.model.speech;

import jakarta.persistence.EnumeratedValue;

/** Where a job stands. It starts pending, is processed, and ends completed or failed. */
public enum JobStatus {
    PENDING("pending"),
    PROCESSING("processing"),
    COMPLETED("completed"),
    FAILED("failed");

    @EnumeratedValue
    private final String value;

    JobStatus(String value) {
        this.value = value;
    }

    /** As it is stored: {@code pending}. */
    public String value() {
        return value;
    }

    /** Whether a job in this status may go to that one. */
    public boolean leadsTo(JobStatus next) {
        return switch (this) {
            case PENDING -> next == PROCESSING;
            case PROCESSING -> next == COMPLETED || next == FAILED;
            case COMPLETED, FAILED -> false;
        };
    }
}
