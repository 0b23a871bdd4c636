package dev.lockstep.report;

/** How text stands out on a terminal: with ANSI colours, or not at all. */
public enum Style {
    /** No escape sequences: for files, pipes and CI. */
    PLAIN(false),
    /** ANSI colours: for terminals. */
    COLOUR(true);

    private final boolean colour;

    Style(boolean colour) {
        this.colour = colour;
    }

    String good(String text) {
        return wrap("32", text);
    }

    String bad(String text) {
        return wrap("31", text);
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
