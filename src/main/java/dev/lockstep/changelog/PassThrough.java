package dev.lockstep.changelog;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes SQL so that it means the same to PostgreSQL and reaches it unharmed: through Liquibase's reading of formatted
 * SQL line by line, its substitution of <code>${name}</code> (by environment variables, too), its dropping of carriage
 * returns, and the driver's reading of {@code ?} as a parameter. Most SQL is left exactly as it is.
 *
 * <p>What would be harmed in a literal or a quoted name is escaped by PostgreSQL's own means ({@code E'…'},
 * {@code U&"…"}), which the catalogue does not show; a comment that would be harmed is left out; the operator {@code ?}
 * is doubled, which the driver undoes.
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/query/#using-the-statement-or-preparedstatement-interface">pgjdbc
 *     on the question mark</a>
 */
final class PassThrough {

    /** What Liquibase, 4.33 or 5.0, looks for at the beginning of a line, and a little more. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "^\\s*(-+\\s*(liquibase|property|ignore(lines)?:|changeset|comment|validchecksum|rollback|precondition"
                    + "|tagdatabase|include(all)?\\s)|/\\*\\s*liquibase)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\f\\x0B]*\\n");

    private final boolean rollback;
    private final StringBuilder out = new StringBuilder();

    private PassThrough(boolean rollback) {
        this.rollback = rollback;
    }

    /** A statement as it can stand among the lines of a change set. */
    static String statement(String sql) {
        return new PassThrough(false).write(SqlLexer.tokens(sql));
    }

    /** A statement as it can stand, line by line, behind {@code --rollback}: without blank lines. */
    static String rollback(String sql) {
        return new PassThrough(true).write(SqlLexer.tokens(sql));
    }

    private String write(List<SqlToken> tokens) {
        tokens.forEach(this::write);
        return out.toString();
    }

    private void write(SqlToken token) {
        String text = token.text();
        switch (token.kind()) {
            case SPACE -> out.append(space(text));
            case LINE_COMMENT, BLOCK_COMMENT -> out.append(commentIsHarmed(text) ? " " : unixLines(text));
            case SYMBOL -> out.append(symbol(text));
            case WORD -> out.append(isHarmed(text) ? Escapes.name(text.toLowerCase(Locale.ROOT)) : text);
            case QUOTED_NAME -> out.append(isHarmed(text) ? Escapes.name(unquoted(text)) : text);
            case LITERAL, DOLLAR_LITERAL -> out.append(isHarmed(text) ? Escapes.literal(token) : text);
            case ESCAPED_LITERAL -> out.append(isHarmed(text) || text.startsWith("'") ? Escapes.literal(token) : text);
            case UNICODE -> out.append(text);
        }
    }

    private String space(String text) {
        String lines = unixLines(text).replaceAll("[\\f\\x0B]", " ");
        if (!rollback || lines.indexOf('\n') < 0) {
            return lines;
        }
        return lines.substring(lines.lastIndexOf('\n'));
    }

    private String symbol(String text) {
        return switch (text) {
            case "?" -> "??";
            // A minus at the beginning of a line, before a column called "comment", reads like a directive.
            case "-" -> isAtLineStart() ? "/**/ -" : "-";
            default -> text;
        };
    }

    private boolean isAtLineStart() {
        return out.substring(out.lastIndexOf("\n") + 1).isBlank();
    }

    private boolean commentIsHarmed(String text) {
        return isHarmed(text) || (isAtLineStart() && DIRECTIVE.matcher(text).find());
    }

    /** Whether Liquibase would change this text, or read what follows it differently. */
    private boolean isHarmed(String text) {
        if (text.contains("${")
                || text.indexOf('\r') >= 0
                || Escapes.UNREADABLE.matcher(text).find()) {
            return true;
        }
        if (rollback) {
            return BLANK_LINE.matcher(text).find()
                    || Escapes.LINE_SEPARATOR.matcher(text).find()
                    || Escapes.REFERENCE.matcher(text).find();
        }
        return text.lines().skip(1).anyMatch(line -> DIRECTIVE.matcher(line).find());
    }

    private static String unixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String unquoted(String name) {
        return name.substring(1, name.length() - 1).replace("\"\"", "\"");
    }
}
