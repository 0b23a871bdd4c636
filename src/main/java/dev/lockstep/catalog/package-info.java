/**
 * A PostgreSQL schema as immutable data, and the reader that fills it from {@code pg_catalog}.
 *
 * <p>{@link dev.lockstep.catalog.Catalog} holds {@link dev.lockstep.catalog.SchemaObject}s by
 * {@link dev.lockstep.catalog.ObjectName} and what depends on what; PostgreSQL's own deparsers
 * ({@code pg_get_constraintdef}, {@code pg_get_indexdef}, {@code format_type}, ...) give the definitions, so that equal
 * text means an equal object. Everything is read with a search path of {@code public} alone: what lives there reads
 * without a schema, everything else is qualified.
 *
 * <p>Nothing here knows Hibernate, Liquibase or how two catalogues are compared.
 */
@NullMarked
package dev.lockstep.catalog;

import org.jspecify.annotations.NullMarked;
