/**
 * Annotations for what Jakarta Persistence and Hibernate cannot say about a PostgreSQL schema. They are public API for
 * anybody's entities and take effect through Hibernate's own extension points: in Lockstep, and wherever a service lets
 * Hibernate create the schema.
 *
 * <ul>
 *   <li>{@link dev.lockstep.mapping.PgIndex}: an index with everything that PostgreSQL knows about indexes
 *   <li>{@link dev.lockstep.mapping.PgExtension}: an extension that the tables need
 *   <li>{@link dev.lockstep.mapping.DefaultedByDatabase}: an attribute whose value the database gives where the entity
 *       has none
 *   <li>{@link dev.lockstep.mapping.EnumCheck}, {@link dev.lockstep.mapping.NoEnumCheck}: the check of an enum's column
 * </ul>
 *
 * A mistake fails when Hibernate starts, with a {@link dev.lockstep.mapping.WrongMappingException} that says how to mend
 * it.
 *
 * Nothing of the tool belongs here: services use this package without it.
 */
@NullMarked
package dev.lockstep.mapping;

import org.jspecify.annotations.NullMarked;
