package dev.lockstep.model.video;

import jakarta.persistence.EnumeratedValue;

/** Lines of a video. */
public enum Resolution {
    HD("720p"),
    FULL_HD("1080p");

    @EnumeratedValue
    private final String value;

    Resolution(String value) {
        this.value = value;
    }

    /** As it is stored and asked for: {@code 720p}. */
    public String value() {
        return value;
    }

    /**
     * The resolution of that form.
     *
     * @throws ValueNotAllowedException if there is none
     */
    public static Resolution of(String value) {
        return AllowedValues.find("resolution", value, values(), Resolution::value);
    }
}
