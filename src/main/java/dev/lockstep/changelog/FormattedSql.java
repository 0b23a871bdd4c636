package dev.lockstep.changelog;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lays change sets out as a file of Liquibase formatted SQL. The same change sets give the same text; there is no clock
 * and no user name in it. Lines end with a line feed; the file's encoding is UTF-8.
 *
 * <p>Statements reach PostgreSQL as they were given: nothing is split, stripped or substituted.
 *
 * @see <a href="https://docs.liquibase.com/concepts/changelogs/sql-format.html">Formatted SQL</a>
 */
public final class FormattedSql {

    /** Who the change sets say wrote them. */
    public static final String AUTHOR = "lockstep";

    private static final String HEADER = "--liquibase formatted sql\n";
    private static final int LONGEST_ID = 100;

    private final StringBuilder text = new StringBuilder(HEADER);
    private final Set<String> ids = new HashSet<>();

    private FormattedSql() {}

    /** The text of a file that holds these change sets in this order. */
    public static String text(List<NewChangeSet> changeSets) {
        FormattedSql file = new FormattedSql();
        changeSets.forEach(file::append);
        return file.text.toString();
    }

    private void append(NewChangeSet changeSet) {
        text.append("\n--changeset ").append(AUTHOR).append(':').append(unique(changeSet.id()));
        text.append(" splitStatements:false stripComments:false");
        if (!changeSet.rollback().isEmpty()) {
            text.append(" rollbackSplitStatements:false");
        }
        text.append('\n');
        String comment = oneLine(changeSet.comment());
        if (!comment.isEmpty()) {
            text.append("--comment: ").append(comment).append('\n');
        }
        for (String statement : changeSet.statements()) {
            text.append(ended(PassThrough.statement(statement.strip()))).append('\n');
        }
        appendRollback(changeSet.rollback());
    }

    private void appendRollback(List<String> rollback) {
        if (rollback.isEmpty()) {
            text.append("--rollback empty\n");
        }
        for (String statement : rollback) {
            ended(PassThrough.rollback(statement.strip()))
                    .lines()
                    .forEach(line -> text.append("--rollback ").append(line).append('\n'));
        }
    }

    /** With its semicolon: on a line of its own where a comment would swallow it. */
    private static String ended(String statement) {
        List<SqlToken> tokens = SqlLexer.tokens(statement);
        boolean comment = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == SqlToken.Kind.LINE_COMMENT;
        return statement + (comment ? "\n;" : ";");
    }

    /** Liquibase compares ids without regard to case. */
    private String unique(String wanted) {
        String safe = safe(wanted);
        String id = safe;
        for (int i = 2; !ids.add(id.toLowerCase(Locale.ROOT)); i++) {
            id = safe + "-" + i;
        }
        return id;
    }

    /** Letters without their accents, and a hyphen for whatever else could mean something on the line. */
    private static String safe(String id) {
        String plain = Normalizer.normalize(id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9_.-]+", "-")
                .replaceAll("^-+|-+$", "");
        String bounded = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
        return bounded.isEmpty() ? "change" : bounded;
    }

    private static String oneLine(String comment) {
        return comment.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** A file name's part that tells of a message: lower case, ASCII, hyphens, at most 50 characters. */
    static String slug(String message) {
        String slug = safe(message).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String bounded = slug.length() > 50 ? slug.substring(0, 50) : slug;
        return bounded.replaceAll("^-+|-+$", "");
    }
}
