/**
 * The entities' side, by Hibernate itself: persistence units found, their metadata booted without a database, the schema
 * as statements, Hibernate's validate, and which class and field declares what.
 *
 * <ul>
 *   <li>{@link dev.lockstep.hibernate.PersistenceUnits}: the units of a class path
 *   <li>{@link dev.lockstep.hibernate.EntityModel}: one unit, booted
 *   <li>{@link dev.lockstep.hibernate.DeclaredObjects}: what of the schema is declared where
 * </ul>
 *
 * Nothing here knows changelogs or compares anything; no type of Hibernate leaves the package.
 */
@NullMarked
package dev.lockstep.hibernate;

import org.jspecify.annotations.NullMarked;
