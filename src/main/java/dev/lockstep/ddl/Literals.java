package dev.lockstep.ddl;

import org.jspecify.annotations.Nullable;

/** Text as SQL literals. */
public final class Literals {

    private Literals() {}

    /** Text in quotes; with control characters in it as {@code E'...'}, so that a literal stays on its line. */
    public static String quote(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder literal = new StringBuilder("E'");
        text.chars().forEach(c -> append(literal, (char) c));
        return literal.append('\'').toString();
    }

    /** Text in quotes, or {@code NULL}. */
    public static String quoteOrNull(@Nullable String text) {
        return text == null ? "NULL" : quote(text);
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '\'' -> literal.append("''");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (Character.isISOControl(c)) {
                    literal.append(String.format("\\u%04x", (int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }
}
