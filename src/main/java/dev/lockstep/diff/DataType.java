package dev.lockstep.diff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as {@code format_type} prints it, taken apart.
 *
 * @param base its name without modifiers and brackets: {@code timestamp with time zone}
 * @param modifiers what stands in parentheses: {@code 10, 6} of {@code numeric(10,6)}
 * @param isArray whether it is an array
 */
public record DataType(String base, List<String> modifiers, boolean isArray) {

    private static final String ARRAY = "[]";
    private static final Pattern MODIFIERS = Pattern.compile("\\(([^()\"]*)\\)");

    public DataType {
        modifiers = List.copyOf(modifiers);
    }

    /** Takes a type apart. */
    public static DataType parse(String type) {
        boolean array = type.endsWith(ARRAY);
        String element = array ? type.substring(0, type.length() - ARRAY.length()) : type;
        Matcher matcher = MODIFIERS.matcher(element);
        if (!matcher.find()) {
            return new DataType(element, List.of(), array);
        }
        String base = element.substring(0, matcher.start()) + element.substring(matcher.end());
        return new DataType(base, List.of(matcher.group(1).split(" *, *", -1)), array);
    }

    /** Whether the two differ in length, precision or the like at most. */
    public boolean hasSameBase(DataType other) {
        return base.equals(other.base) && isArray == other.isArray;
    }
}
