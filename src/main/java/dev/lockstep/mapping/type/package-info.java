/**
 * Types of columns that neither Jakarta Persistence nor Hibernate map as PostgreSQL has them. Public API for anybody's
 * entities.
 */
@NullMarked
package dev.lockstep.mapping.type;

import org.jspecify.annotations.NullMarked;
