package dev.lockstep.diff;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a change of a column's type does to the values that are there. */
enum TypeChange {
    /** Every value is kept exactly. */
    WIDENS,
    /** The same kind of value with less room: what does not fit fails, or is rounded. */
    NARROWS,
    /** Another kind of value: each is converted, and may not be, or not be converted back. */
    CONVERTS;

    private static final Set<String> STRINGS = Set.of("character varying", "text");
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint", "numeric");
    private static final Map<String, Set<String>> ALSO_WIDER =
            Map.of("real", Set.of("double precision"), "json", Set.of("text"), "citext", Set.of("text"));
    /** The precision of these where none is given. */
    private static final int MICROSECONDS = 6;

    static TypeChange between(String before, String after) {
        DataType old = DataType.parse(before);
        DataType now = DataType.parse(after);
        if (old.equals(now)) {
            return WIDENS;
        }
        if (old.isArray() != now.isArray()) {
            return CONVERTS;
        }
        if (STRINGS.contains(old.base()) && STRINGS.contains(now.base())) {
            return length(now) >= length(old) ? WIDENS : NARROWS;
        }
        if (old.hasSameBase(now)) {
            return ofModifiers(old, now) ? WIDENS : NARROWS;
        }
        return betweenBases(old, now);
    }

    private static TypeChange betweenBases(DataType old, DataType now) {
        int from = INTEGERS.indexOf(old.base());
        int to = INTEGERS.indexOf(now.base());
        if (from >= 0 && to >= 0) {
            return from < to && now.modifiers().isEmpty() ? WIDENS : NARROWS;
        }
        return ALSO_WIDER.getOrDefault(old.base(), Set.of()).contains(now.base()) ? WIDENS : CONVERTS;
    }

    private static long length(DataType type) {
        return type.modifiers().isEmpty()
                ? Long.MAX_VALUE
                : Long.parseLong(type.modifiers().get(0));
    }

    private static boolean ofModifiers(DataType old, DataType now) {
        if (now.modifiers().isEmpty()) {
            return true;
        }
        return switch (old.base()) {
            case "numeric" ->
                !old.modifiers().isEmpty() && number(now, 1) == number(old, 1) && number(now, 0) >= number(old, 0);
            case "character", "bit", "bit varying" -> !old.modifiers().isEmpty() && length(now) >= length(old);
            default -> precision(now) >= precision(old);
        };
    }

    private static int number(DataType type, int index) {
        return index < type.modifiers().size()
                ? Integer.parseInt(type.modifiers().get(index))
                : 0;
    }

    private static int precision(DataType type) {
        String first = type.modifiers().isEmpty() ? "" : type.modifiers().get(0);
        return first.chars().allMatch(Character::isDigit) && !first.isEmpty() ? Integer.parseInt(first) : MICROSECONDS;
    }
}
