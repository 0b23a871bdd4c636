/**
 * A PostgreSQL schema as immutable data, and the reader that fills it from {@code pg_catalog}.
 *
 * <p>{@link dev.lockstep.catalog.CatalogReader} gives a {@link dev.lockstep.catalog.Catalog}, which holds
 * {@link dev.lockstep.catalog.SchemaObject}s by {@link dev.lockstep.catalog.ObjectName} and what depends on what.
 * PostgreSQL's own deparsers ({@code pg_get_constraintdef}, {@code pg_get_indexdef}, {@code format_type}, ...) give the
 * definitions, so that equal text means an equal object. Everything is read with a search path of {@code public} alone:
 * what lives there reads without a schema, everything else is qualified.
 *
 * <p>The queries are resources of this package, one file each. {@code CatalogReading} runs one after the other; a reader
 * class of its own turns the rows of each into objects of the {@code Inventory}, which also knows which piece of
 * {@code pg_catalog} belongs to which object, so that {@code pg_depend} can be told in names at the end.
 *
 * <p>Nothing here knows Hibernate, Liquibase or how two catalogues are compared.
 */
@NullMarked
package dev.lockstep.catalog;

import org.jspecify.annotations.NullMarked;
