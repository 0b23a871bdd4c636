package dev.lockstep.model.video;

import jakarta.persistence.EnumeratedValue;

/** Width to height of a video. */
public enum AspectRatio {
    LANDSCAPE("16:9"),
    PORTRAIT("9:16");

    @EnumeratedValue
    private final String value;

    AspectRatio(String value) {
        this.value = value;
    }

    /** As it is stored and asked for: {@code 16:9}. */
    public String value() {
        return value;
    }

    /**
     * The ratio of that form.
     *
     * @throws ValueNotAllowedException if there is none
     */
    public static AspectRatio of(String value) {
        return AllowedValues.find("aspect ratio", value, values(), AspectRatio::value);
    }
}
