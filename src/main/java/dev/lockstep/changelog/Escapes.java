package dev.lockstep.changelog;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Literals and names in PostgreSQL's escaped notations: the same to the server, but with none of the characters that
 * Liquibase would take for something of its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE">Escapes</a>
 */
final class Escapes {

    /** What ends a line for Java's regular expressions, by which Liquibase reads, but not for PostgreSQL. */
    static final Pattern LINE_SEPARATOR = Pattern.compile("[\\u0085\\u2028\\u2029]");

    /** What Liquibase's own reading of SQL gives up on when it does not take it for part of a literal. */
    static final Pattern UNREADABLE =
            Pattern.compile("[\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFF0-\\uFFFF]");

    /** A word that makes Liquibase take a rollback for a reference to another change set. */
    static final Pattern REFERENCE = Pattern.compile("(change)(s)(etid)", Pattern.CASE_INSENSITIVE);

    private Escapes() {}

    /** <code>U&amp;"na$\007Bme}"</code>. */
    static String name(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case '"' -> text.append("\"\"");
                case '\\' -> text.append("\\\\");
                case '\n', '\r', '{' -> text.append(hex("\\%04X", c));
                default -> text.append(isPlain(c) ? String.valueOf(c) : hex("\\%04X", c));
            }
        }
        return "U&\"" + breakReference(text.toString(), "\\%04X") + '"';
    }

    /**
     * <code>E'…'</code>, one line of the source for each line of the text: PostgreSQL joins literals that only a line's
     * end separates.
     */
    static String literal(SqlToken token) {
        String text = token.text();
        return switch (token.kind()) {
            case LITERAL -> "E'" + escaped(inside(text, 1, 1), false) + "'";
            case DOLLAR_LITERAL -> {
                int tag = text.indexOf('$', 1) + 1;
                yield "E'" + escaped(inside(text, tag, tag).replace("'", "''"), false) + "'";
            }
            case ESCAPED_LITERAL -> {
                int open = text.indexOf('\'') + 1;
                yield text.substring(0, open) + escaped(inside(text, open, 1), true) + "'";
            }
            default -> throw new IllegalArgumentException("not a literal: " + token);
        };
    }

    private static String inside(String text, int open, int close) {
        return text.substring(open, Math.max(open, text.length() - close));
    }

    /**
     * @param text what stands between the quotes, quotes already doubled
     * @param escapes whether backslashes in it escape already
     */
    private static String escaped(String text, boolean escapes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && escapes && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(
                        switch (next) {
                            case '\n', '\r' -> control(next, text, i);
                            // The driver does not know that what follows on the next line is escaped as well.
                            case '\'' -> "''";
                            default -> "\\" + next;
                        });
            } else if (c == '\\') {
                out.append("\\\\");
            } else if (c == '{' && i > 0 && text.charAt(i - 1) == '$') {
                out.append("\\{");
            } else {
                out.append(control(c, text, i));
            }
        }
        return breakReference(out.toString(), "\\x%02x");
    }

    private static String control(char c, String text, int at) {
        return switch (c) {
            case '\n' -> at + 1 < text.length() ? "\\n'\n'" : "\\n";
            case '\r' -> "\\r";
            default -> isPlain(c) ? String.valueOf(c) : hex("\\u%04X", c);
        };
    }

    private static boolean isPlain(char c) {
        String text = String.valueOf(c);
        return !LINE_SEPARATOR.matcher(text).matches()
                && !UNREADABLE.matcher(text).matches();
    }

    private static String breakReference(String text, String notation) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(broken(match, notation)));
    }

    private static String broken(MatchResult match, String notation) {
        return match.group(1) + hex(notation, match.group(2).charAt(0)) + match.group(3);
    }

    private static String hex(String notation, char c) {
        return String.format(Locale.ROOT, notation, (int) c);
    }
}
