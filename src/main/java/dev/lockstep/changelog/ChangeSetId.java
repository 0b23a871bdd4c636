package dev.lockstep.changelog;

import java.util.Objects;

/**
 * What identifies a change set to Liquibase, in a changelog as in {@code DATABASECHANGELOG}.
 *
 * @param path the path of its file below the checkout's root, with slashes
 * @param id its name within that file
 * @param author who it says wrote it
 */
public record ChangeSetId(String path, String id, String author) {

    public ChangeSetId {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(author, "author");
    }

    /** Liquibase's own notation: {@code changelog/demo/0001-initial.sql::0001-create-table-songs::lockstep}. */
    @Override
    public String toString() {
        return path + "::" + id + "::" + author;
    }
}
