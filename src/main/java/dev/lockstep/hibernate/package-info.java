/**
 * Entity classes to a schema, by Hibernate's own means.
 *
 * <p>{@link dev.lockstep.hibernate.PersistenceUnits} finds the persistence units, {@link
 * dev.lockstep.hibernate.EntityModel} boots one without a database: the SQL that creates its schema, Hibernate's
 * validate, and which class and field declares what. The only package of the tool that knows Hibernate; no use case
 * and no comparison lives here.
 */
@NullMarked
package dev.lockstep.hibernate;

import org.jspecify.annotations.NullMarked;
