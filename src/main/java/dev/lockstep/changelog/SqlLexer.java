package dev.lockstep.changelog;

import dev.lockstep.changelog.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes SQL apart by PostgreSQL's rules, with {@code standard_conforming_strings} on. The texts of the tokens joined
 * give the source back. What is not closed reaches to the end: PostgreSQL says then what is wrong.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class SqlLexer {

    private final String sql;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int position;

    private SqlLexer(String sql) {
        this.sql = sql;
    }

    static List<SqlToken> tokens(String sql) {
        SqlLexer lexer = new SqlLexer(sql);
        while (lexer.position < sql.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = sql.charAt(position);
        if (isSpace(c)) {
            take(Kind.SPACE, endOfSpace());
        } else if (sql.startsWith("--", position)) {
            take(Kind.LINE_COMMENT, endOfLine());
        } else if (sql.startsWith("/*", position)) {
            take(Kind.BLOCK_COMMENT, endOfBlockComment());
        } else if (c == '\'') {
            boolean continues = continuesEscapedLiteral();
            take(continues ? Kind.ESCAPED_LITERAL : Kind.LITERAL, endOfQuoted(position, '\'', continues));
        } else if (c == '"') {
            take(Kind.QUOTED_NAME, endOfQuoted(position, '"', false));
        } else if (c == '$' && endOfDollarTag() > 0) {
            take(Kind.DOLLAR_LITERAL, endOfDollarLiteral(endOfDollarTag()));
        } else if (isNameStart(c)) {
            word();
        } else {
            take(Kind.SYMBOL, position + 1);
        }
    }

    private void take(Kind kind, int end) {
        tokens.add(new SqlToken(kind, sql.substring(position, end)));
        position = end;
    }

    /** A word, or the letter before a quote that gives a literal its rules. */
    private void word() {
        String ahead =
                sql.substring(position, Math.min(position + 3, sql.length())).toLowerCase(Locale.ROOT);
        if (ahead.startsWith("e'")) {
            take(Kind.ESCAPED_LITERAL, endOfQuoted(position + 1, '\'', true));
        } else if (ahead.equals("u&'")) {
            take(Kind.UNICODE, endOfQuoted(position + 2, '\'', false));
        } else if (ahead.equals("u&\"")) {
            take(Kind.UNICODE, endOfQuoted(position + 2, '"', false));
        } else {
            int end = position + 1;
            while (end < sql.length() && isNamePart(sql.charAt(end))) {
                end++;
            }
            take(Kind.WORD, end);
        }
    }

    /** Whether the quote here goes on with an escaped literal that ended on an earlier line. */
    private boolean continuesEscapedLiteral() {
        int last = tokens.size() - 1;
        return last >= 1
                && tokens.get(last).kind() == Kind.SPACE
                && tokens.get(last).text().indexOf('\n') >= 0
                && tokens.get(last - 1).kind() == Kind.ESCAPED_LITERAL;
    }

    private int endOfSpace() {
        int end = position;
        while (end < sql.length() && isSpace(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = position;
        while (end < sql.length() && sql.charAt(end) != '\n' && sql.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfBlockComment() {
        int depth = 1;
        int end = position + 2;
        while (end < sql.length() && depth > 0) {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else {
                end++;
            }
        }
        return end;
    }

    private int endOfQuoted(int open, char quote, boolean escapes) {
        int end = open + 1;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            if (escapes && c == '\\') {
                end += 2;
            } else if (c != quote) {
                end++;
            } else if (end + 1 < sql.length() && sql.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return sql.length();
    }

    /** Behind the second dollar of a tag that begins here; -1 when none does. */
    private int endOfDollarTag() {
        int end = position + 1;
        while (end < sql.length() && sql.charAt(end) != '$') {
            char c = sql.charAt(end);
            boolean fits = end == position + 1 ? isNameStart(c) : isNamePart(c);
            if (!fits) {
                return -1;
            }
            end++;
        }
        return end < sql.length() ? end + 1 : -1;
    }

    private int endOfDollarLiteral(int endOfTag) {
        String tag = sql.substring(position, endOfTag);
        int close = sql.indexOf(tag, endOfTag);
        return close < 0 ? sql.length() : close + tag.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9') || c == '$';
    }
}
