package dev.lockstep.changelog;

import java.util.Objects;

/**
 * A change set as a changelog has it.
 *
 * @param id what identifies it
 * @param comment what it says about itself; empty when it says nothing
 * @param file the file it stands in, below the checkout's root: differs from the identity's path when that is logical
 * @param line the line of that file on which it begins, from 1; 0 when that is not known
 */
public record ChangeSet(ChangeSetId id, String comment, String file, int line) {

    public ChangeSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(file, "file");
    }

    /** Where it stands, as editors and terminals link it: {@code changelog/demo/0001-initial.sql:3}. */
    public String where() {
        return line > 0 ? file + ":" + line : file;
    }
}
