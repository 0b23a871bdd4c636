package dev.lockstep.changelog;

/**
 * A lexical element of PostgreSQL's SQL.
 *
 * @param kind what it is
 * @param text exactly as it stood in the source
 */
record SqlToken(Kind kind, String text) {

    /** The kinds that have to be told apart in order to see where a literal, a comment and a statement end. */
    enum Kind {
        /** A run of white space. */
        SPACE,
        /** A key word or a name without quotes. */
        WORD,
        /** {@code 'text'}: backslashes mean themselves. */
        LITERAL,
        /** {@code E'text'}: backslashes escape. Also what continues one on another line, without the {@code E}. */
        ESCAPED_LITERAL,
        /** {@code $tag$text$tag$}. */
        DOLLAR_LITERAL,
        /** {@code U&'text'} or {@code U&"text"}. */
        UNICODE,
        /** {@code "name"}. */
        QUOTED_NAME,
        /** From two hyphens to the end of the line, without the line's end. */
        LINE_COMMENT,
        /** Between slash-asterisk and asterisk-slash, nested. */
        BLOCK_COMMENT,
        /** Any other character: an operator's, a bracket, a digit. */
        SYMBOL
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }
}
