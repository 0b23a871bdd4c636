package dev.lockstep.model;

import jakarta.persistence.EnumeratedValue;
import java.lang.reflect.Field;
import java.util.Arrays;

/** What the database holds for a constant: its field with {@code @EnumeratedValue}. */
final class StoredValue {

    private StoredValue() {}

    static String of(Enum<?> constant) {
        Field field = Arrays.stream(constant.getDeclaringClass().getDeclaredFields())
                .filter(candidate -> candidate.isAnnotationPresent(EnumeratedValue.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError(constant.getDeclaringClass() + " says no stored values"));
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(constant));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
