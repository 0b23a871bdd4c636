package dev.lockstep.model.video;

import jakarta.persistence.EnumeratedValue;

/** How long a video may be. */
public enum VideoDuration {
    FOUR_SECONDS(4),
    SIX_SECONDS(6),
    EIGHT_SECONDS(8);

    @EnumeratedValue
    private final int seconds;

    VideoDuration(int seconds) {
        this.seconds = seconds;
    }

    /** The length in seconds, as it is stored. */
    public int seconds() {
        return seconds;
    }

    /**
     * The duration of that many seconds.
     *
     * @throws ValueNotAllowedException if there is none
     */
    public static VideoDuration ofSeconds(int seconds) {
        return AllowedValues.find("duration in seconds", seconds, values(), VideoDuration::seconds);
    }
}
