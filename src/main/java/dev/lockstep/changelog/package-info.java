/**
 * Liquibase: change sets written, run and read back.
 *
 * <p>{@link dev.lockstep.changelog.RootChangelog} plans and writes a system's next file, which
 * {@link dev.lockstep.changelog.FormattedSql} lays out; {@link dev.lockstep.changelog.ChangelogRunner} runs a changelog
 * from a {@link dev.lockstep.changelog.ChangelogSource}: a checkout, a class path, or either with planned files laid
 * over it; {@link dev.lockstep.changelog.ChangelogHash} says when what a changelog gives can be kept. Failures are
 * {@link dev.lockstep.changelog.ChangelogException}s that a person can act on.
 *
 * <p>Nothing here knows Hibernate, catalogues, or why a change set says what it says. Liquibase's own types do not
 * leave this package.
 */
@NullMarked
package dev.lockstep.changelog;

import org.jspecify.annotations.NullMarked;
