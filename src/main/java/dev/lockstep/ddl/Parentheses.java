package dev.lockstep.ddl;

import dev.lockstep.diff.SqlText;

/** PostgreSQL prints expressions in parentheses that a person would leave out. */
final class Parentheses {

    private Parentheses() {}

    /** An expression without the one pair of parentheses around the whole of it, if it has one. */
    static String stripped(String expression) {
        boolean whole = expression.startsWith("(") && new SqlText(expression).closing(0) == expression.length() - 1;
        return whole ? expression.substring(1, expression.length() - 1) : expression;
    }
}
