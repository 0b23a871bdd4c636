package dev.lockstep.changelog;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL's error about a statement, laid out as psql does, with the place marked. */
final class ServerMessage {

    private static final int LINES_AROUND = 3;

    private ServerMessage() {}

    /**
     * The message.
     *
     * @param statement what PostgreSQL was given; empty when that is not known
     */
    static String of(SQLException e, String statement) {
        ServerErrorMessage server = e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (server == null) {
            return e.getMessage() + state(e);
        }
        StringBuilder text = new StringBuilder();
        text.append("PostgreSQL says: ").append(server.getMessage()).append(state(e));
        if (!statement.isEmpty()) {
            text.append('\n').append(excerpt(statement, server.getPosition()));
        }
        append(text, "Detail", server.getDetail());
        append(text, "Hint", server.getHint());
        append(text, "Where", server.getWhere());
        return text.toString();
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : " (SQLSTATE " + e.getSQLState() + ")";
    }

    private static void append(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append('\n').append(label).append(": ").append(value);
        }
    }

    /** The lines around a position, with a mark beneath it; from the beginning when there is no position. */
    private static String excerpt(String statement, int position) {
        List<String> lines = statement.lines().toList();
        int index = position > 0
                ? statement.offsetByCodePoints(
                        0, Math.min(position - 1, statement.codePointCount(0, statement.length())))
                : 0;
        String before = statement.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n') - 1;
        int first = Math.max(0, line - LINES_AROUND);
        int last = Math.min(lines.size() - 1, position > 0 ? line + LINES_AROUND : 2 * LINES_AROUND);
        StringBuilder text = new StringBuilder(first > 0 ? "  …\n" : "");
        for (int i = first; i <= last; i++) {
            text.append(i > first ? "\n" : "").append("  ").append(lines.get(i));
            if (i == line && position > 0) {
                text.append("\n  ")
                        .append(lines.get(i).substring(0, column).replaceAll("\\S", " "))
                        .append('^');
            }
        }
        return last < lines.size() - 1 ? text + "\n  …" : text.toString();
    }
}
