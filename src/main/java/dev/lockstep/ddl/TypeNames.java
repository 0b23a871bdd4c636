package dev.lockstep.ddl;

import dev.lockstep.diff.DataType;
import java.util.Map;

/** Types as people write them: {@code varchar(255)}, {@code timestamptz}. */
final class TypeNames {

    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "character", "char",
            "bit varying", "varbit",
            "timestamp with time zone", "timestamptz",
            "timestamp without time zone", "timestamp",
            "time with time zone", "timetz",
            "time without time zone", "time");

    private TypeNames() {}

    /** The short name of a type that {@code format_type} prints; its own where it has none. */
    static String of(String type) {
        DataType parsed = DataType.parse(type);
        String name = SHORT.get(parsed.base());
        if (name == null) {
            return type;
        }
        String modifiers = parsed.modifiers().isEmpty() ? "" : "(" + String.join(", ", parsed.modifiers()) + ")";
        return name + modifiers + (parsed.isArray() ? "[]" : "");
    }
}
