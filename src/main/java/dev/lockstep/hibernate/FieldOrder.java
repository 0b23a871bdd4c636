package dev.lockstep.hibernate;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The order in which a class declares its fields, those of its superclasses first. */
final class FieldOrder {

    private final Map<String, Integer> places = new HashMap<>();

    private FieldOrder(Class<?> type) {
        Deque<Class<?>> hierarchy = new ArrayDeque<>();
        for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
            hierarchy.push(current);
        }
        for (Class<?> current : hierarchy) {
            for (Field field : current.getDeclaredFields()) {
                places.putIfAbsent(field.getName(), places.size());
            }
        }
    }

    static FieldOrder of(Class<?> type) {
        return new FieldOrder(type);
    }

    /** The place of a field; after all fields where there is no such field. */
    int placeOf(String field) {
        return places.getOrDefault(field, Integer.MAX_VALUE);
    }
}
