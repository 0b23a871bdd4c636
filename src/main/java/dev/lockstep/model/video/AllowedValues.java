package dev.lockstep.model.video;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looking up the constant that a stored value means. */
final class AllowedValues {

    private AllowedValues() {}

    static <E extends Enum<E>, V> E find(String what, V value, E[] constants, Function<E, V> valueOf) {
        return Arrays.stream(constants)
                .filter(constant -> valueOf.apply(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new ValueNotAllowedException(what, value, list(constants, valueOf)));
    }

    private static <E, V> String list(E[] constants, Function<E, V> valueOf) {
        return Arrays.stream(constants)
                .map(constant -> String.valueOf(valueOf.apply(constant)))
                .collect(Collectors.joining(", "));
    }
}
