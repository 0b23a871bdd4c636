package dev.lockstep.alignment;

import java.util.regex.Pattern;

/**
 * A line of the keep list: which objects are known and why.
 *
 * @param kind the kind in words, as reports write it ({@code table}, {@code materialized view}), or {@code change set}
 * @param schema the schema's name, with {@code *} and {@code ?} for whatever stands there
 * @param name the object's name, likewise; a part of a table as {@code table.part}
 * @param reason why they stay
 */
public record KeepPattern(String kind, String schema, String name, String reason) {

    /** The kind of a change set in the history that no changelog has. */
    static final String CHANGE_SET = "change set";

    boolean matches(String otherKind, String otherSchema, String otherName) {
        return kind.equals(otherKind) && glob(schema, otherSchema) && glob(name, otherName);
    }

    private static boolean glob(String glob, String text) {
        String pattern = Pattern.quote(glob).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).matches();
    }

    @Override
    public String toString() {
        return kind + " " + (schema.isEmpty() || schema.equals("public") ? "" : schema + ".") + name;
    }
}
