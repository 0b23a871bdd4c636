package dev.lockstep.changelog;

import java.util.List;
import java.util.Objects;

/**
 * A change set to be written.
 *
 * @param id its name; the writer makes it safe and, within its file, unique
 * @param comment one line on what it does and why; may be empty
 * @param statements SQL to run, in order, at least one, each without its final semicolon
 * @param rollback SQL that undoes it, in order, each without its final semicolon; empty when nothing is to be undone
 */
public record NewChangeSet(String id, String comment, List<String> statements, List<String> rollback) {

    public NewChangeSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(comment, "comment");
        statements = List.copyOf(statements);
        rollback = List.copyOf(rollback);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("change set " + id + " has no statement");
        }
    }
}
