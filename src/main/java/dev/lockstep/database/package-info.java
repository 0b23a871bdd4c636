/**
 * Naming a PostgreSQL database and connecting to it.
 *
 * <p>{@link dev.lockstep.database.DatabaseUrl} understands libpq's and the JDBC driver's form of a URL and never shows
 * a password; {@link dev.lockstep.database.DatabaseException} says why a database could not be reached. No SQL lives
 * here.
 */
@NullMarked
package dev.lockstep.database;

import org.jspecify.annotations.NullMarked;
