package dev.lockstep.hibernate;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.mapping.Property;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the source of a class lists its fields, those of superclasses first. The JVM hands fields out in
 * that order; an attribute without a field of its name comes last.
 */
final class FieldRanks {

    private final Map<String, Integer> ranks = new HashMap<>();

    private FieldRanks(@Nullable Class<?> type) {
        addFieldsOf(type);
    }

    static List<Property> inSourceOrder(@Nullable Class<?> type, Collection<Property> properties) {
        FieldRanks fields = new FieldRanks(type);
        List<Property> sorted = new ArrayList<>(properties);
        sorted.sort(
                Comparator.comparingInt(property -> fields.ranks.getOrDefault(property.getName(), Integer.MAX_VALUE)));
        return sorted;
    }

    private void addFieldsOf(@Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return;
        }
        addFieldsOf(type.getSuperclass());
        for (Field field : type.getDeclaredFields()) {
            ranks.put(field.getName(), ranks.size());
        }
    }
}
