package dev.lockstep.changelog;

import dev.lockstep.changelog.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes SQL apart into its statements. */
final class SqlStatements {

    private final List<String> statements = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean hasContent;
    private int depth;
    private boolean atomic;
    private boolean afterBegin;

    private SqlStatements() {}

    /**
     * The statements, without the semicolons between them: one within brackets, as in a rule, or in the body of a
     * function between {@code BEGIN ATOMIC} and {@code END}, ends nothing.
     */
    static List<String> of(String sql) {
        SqlStatements split = new SqlStatements();
        SqlLexer.tokens(sql).forEach(split::add);
        split.end();
        return split.statements;
    }

    private void add(SqlToken token) {
        if (token.is(";") && depth == 0) {
            end();
            return;
        }
        current.append(token.text());
        Kind kind = token.kind();
        if (kind != Kind.SPACE && kind != Kind.LINE_COMMENT && kind != Kind.BLOCK_COMMENT) {
            hasContent = true;
            nest(token);
        }
    }

    private void nest(SqlToken token) {
        if (token.is("(")) {
            depth++;
        } else if (token.is(")")) {
            depth--;
        } else if (afterBegin && token.isWord("ATOMIC")) {
            atomic = true;
            depth++;
        } else if (atomic && token.isWord("CASE")) {
            depth++;
        } else if (atomic && token.isWord("END")) {
            depth--;
            atomic = depth > 0;
        }
        afterBegin = token.isWord("BEGIN");
    }

    private void end() {
        if (hasContent) {
            statements.add(current.toString().strip());
        }
        current.setLength(0);
        hasContent = false;
        depth = 0;
        atomic = false;
        afterBegin = false;
    }
}
