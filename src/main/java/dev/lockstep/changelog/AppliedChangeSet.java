package dev.lockstep.changelog;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code DATABASECHANGELOG}: a change set that a database has.
 *
 * @param id what identifies it
 * @param order its place in the order of execution
 * @param executed when it ran, by the clock of the machine that ran it
 * @param outcome Liquibase's word for how: {@code EXECUTED}, {@code RERAN}, {@code MARK_RAN}
 * @param checksum of what ran; null when somebody cleared it
 * @param tag the tag set on it
 * @param comment what it said about itself; empty when it said nothing
 */
public record AppliedChangeSet(
        ChangeSetId id,
        int order,
        LocalDateTime executed,
        String outcome,
        @Nullable String checksum,
        @Nullable String tag,
        String comment) {

    public AppliedChangeSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(executed, "executed");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(comment, "comment");
    }
}
