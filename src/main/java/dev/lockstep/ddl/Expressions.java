package dev.lockstep.ddl;

import dev.lockstep.catalog.Column;
import dev.lockstep.diff.DataType;
import dev.lockstep.diff.SqlText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions as PostgreSQL prints them, brought nearer to what a person writes, where PostgreSQL makes exactly the
 * same of both: parentheses around a whole, {@code IN} for {@code = ANY (ARRAY[...])}, literals without the cast that
 * their place gives them.
 */
final class Expressions {

    private static final String LITERAL = "'(?:[^'\\\\]|'')*'";

    /** {@code x = ANY (ARRAY['a'::text, 'b'::text])}: lists of two and more, for PostgreSQL writes one as {@code =}. */
    private static final Pattern LIST = Pattern.compile("(?<column>[a-z_][a-z0-9_]*|\"[^\"]+\") "
            + "(?:= ANY|<> ALL) \\(ARRAY\\[(?<items>(?:%s::text|[0-9]+)(?:, (?:%s::text|[0-9]+))+)]\\)"
                    .formatted(LITERAL, LITERAL));

    /** The same of a {@code varchar} column, which PostgreSQL compares as text. */
    private static final Pattern VARCHAR_LIST =
            Pattern.compile("\\((?<column>[a-z_][a-z0-9_]*|\"[^\"]+\")\\)::text (?:= ANY|<> ALL) "
                    + "\\(\\(ARRAY\\[(?<items>%s::character varying(?:, %s::character varying)+)]\\)::text\\[]\\)"
                            .formatted(LITERAL, LITERAL));

    private static final Pattern CAST = Pattern.compile("(%s)::(?:text|character varying)".formatted(LITERAL));

    private static final Map<String, Pattern> DEFAULTS = Map.of(
            "text", Pattern.compile("(%s)::text".formatted(LITERAL)),
            "character varying", Pattern.compile("(%s)::character varying".formatted(LITERAL)));

    private Expressions() {}

    /** An expression without the one pair of parentheses around the whole of it, if it has one. */
    static String stripped(String expression) {
        boolean whole = expression.startsWith("(") && new SqlText(expression).closing(0) == expression.length() - 1;
        return whole ? expression.substring(1, expression.length() - 1) : expression;
    }

    /** The condition of a check. */
    static String condition(String expression) {
        return lists(lists(stripped(expression), LIST), VARCHAR_LIST);
    }

    /** A column's default. */
    static String defaultOf(Column column, String expression) {
        DataType type = DataType.parse(column.type());
        Pattern cast = type.isArray() ? null : DEFAULTS.get(type.base());
        Matcher matcher = cast == null ? null : cast.matcher(expression);
        return matcher != null && matcher.matches() ? matcher.group(1) : expression;
    }

    private static String lists(String expression, Pattern pattern) {
        SqlText sql = new SqlText(expression);
        StringBuilder text = new StringBuilder();
        Matcher matcher = pattern.matcher(expression);
        int copied = 0;
        while (matcher.find()) {
            boolean operand = matcher.start() == 0 || expression.charAt(matcher.start() - 1) == '(';
            if (operand && !sql.isQuoted(matcher.start())) {
                String in = matcher.group().contains("= ANY") ? " IN (" : " NOT IN (";
                String items = CAST.matcher(matcher.group("items")).replaceAll("$1");
                text.append(expression, copied, matcher.start())
                        .append(matcher.group("column"))
                        .append(in)
                        .append(items)
                        .append(')');
                copied = matcher.end();
            }
        }
        return text.append(expression, copied, expression.length()).toString();
    }
}
