package dev.lockstep.model.video;

/** Something was asked for that video requests do not offer. The message names the value and lists the allowed ones. */
public final class ValueNotAllowedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ValueNotAllowedException(String what, Object value, String allowed) {
        super("no " + what + " \"" + value + "\": allowed are " + allowed);
    }
}
