package dev.lockstep.diff;

/**
 * SQL as PostgreSQL's deparsers print it, searched without looking into literals, quoted identifiers and parentheses.
 *
 * @param text the SQL
 */
public record SqlText(String text) {

    /** Where this piece begins outside of quotes and parentheses, at or after a place; -1 if nowhere. */
    public int indexOfTopLevel(String piece, int from) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && i >= from && text.startsWith(piece, i)) {
                return i;
            }
            if (c == '\'' || c == '"') {
                i = text.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            }
        }
        return -1;
    }

    /** Where the parenthesis that opens at a place closes; -1 if nowhere. */
    public int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                i = text.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a place lies inside a literal or a quoted identifier; the quotes themselves do not. */
    public boolean isQuoted(int place) {
        int i = 0;
        while (i < place) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                int end = text.indexOf(c, i + 1);
                if (end < 0 || place < end) {
                    return true;
                }
                i = end;
            }
            i++;
        }
        return false;
    }
}
