package dev.lockstep.mapping.binding;

/**
 * One element of {@code @PgIndex(columns = …)}, taken apart.
 *
 * @param form what its head is
 * @param head the column's name as written, or the expression
 * @param tail what follows: collation, operator class, order, nulls; with a leading space unless empty
 */
record IndexElement(Form form, String head, String tail) {

    enum Form {
        COLUMN,
        EXPRESSION
    }

    /** Takes an element apart; what cannot be one is refused with a text that says why. */
    static IndexElement parse(String written) {
        String text = written.strip();
        int end = endOfHead(text);
        String head = text.substring(0, end);
        String tail = text.substring(end).strip();
        Form form = head.endsWith(")") ? Form.EXPRESSION : Form.COLUMN;
        return new IndexElement(form, head, tail.isEmpty() ? "" : " " + tail);
    }

    private static int endOfHead(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("has an empty element");
        }
        if (text.charAt(0) == '(') {
            return endOfParentheses(text, 0);
        }
        int end = endOfName(text, 0);
        while (end < text.length() && text.charAt(end) == '.') {
            end = endOfName(text, end + 1);
        }
        boolean call = end < text.length() && text.charAt(end) == '(';
        return call ? endOfParentheses(text, end) : end;
    }

    private static int endOfName(String text, int start) {
        if (start < text.length() && (text.charAt(start) == '"' || text.charAt(start) == '`')) {
            return endOfQuotes(text, start);
        }
        int end = start;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            throw new IllegalArgumentException(
                    "has the element \"" + text + "\", which is neither a column nor an expression in parentheses");
        }
        return end;
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private static int endOfQuotes(String text, int start) {
        char quote = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                // A doubled quote stands for itself.
                if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        throw new IllegalArgumentException("has the element \"" + text + "\" with an open quote");
    }

    private static int endOfParentheses(String text, int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            char character = text.charAt(i);
            if (character == '\'' || character == '"') {
                i = endOfQuotes(text, i);
                continue;
            }
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            i++;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("has the element \"" + text + "\" with an open parenthesis");
    }
}
