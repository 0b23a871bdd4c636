/**
 * Changes as SQL statements that a person would have written.
 *
 * <p>{@link dev.lockstep.ddl.Statements} turns a {@link dev.lockstep.diff.Step} or a {@link dev.lockstep.diff.Change}
 * into {@link dev.lockstep.ddl.Statement}s; {@link dev.lockstep.ddl.Identifiers} and
 * {@link dev.lockstep.ddl.Literals} quote as PostgreSQL does. Objects of {@code public} are written without their
 * schema, so the statements expect a search path with {@code public} in it.
 *
 * <p>Nothing here reads a database, orders changes or knows Liquibase.
 */
@NullMarked
package dev.lockstep.ddl;

import org.jspecify.annotations.NullMarked;
