/**
 * How the annotations of {@link dev.lockstep.mapping} take effect: Hibernate's binders, generators and auxiliary database
 * objects. Public because Hibernate instantiates them; nobody else needs them.
 */
@NullMarked
package dev.lockstep.mapping.binding;

import org.jspecify.annotations.NullMarked;
