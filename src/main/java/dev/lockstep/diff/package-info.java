/**
 * Two catalogues compared, and the ordered changes that lead from one to the other.
 *
 * <p>{@code CatalogComparison} tells what differs; {@code ChangePlan} orders
 * {@link dev.lockstep.diff.Change}s, each with its inverse, into steps of one logical change. No I/O, no SQL, no
 * framework.
 */
@NullMarked
package dev.lockstep.diff;

import org.jspecify.annotations.NullMarked;
