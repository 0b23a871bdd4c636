/**
 * The use cases: read, compare, judge, prove.
 *
 * <p>{@link dev.lockstep.alignment.Check} tells whether entities and changelog give the same schema,
 * and whether a live database is as its change sets have left it ({@link dev.lockstep.alignment.Verdict}),
 * {@link dev.lockstep.alignment.Diff} writes the change sets that bring them together, proven,
 * {@link dev.lockstep.alignment.Update} brings a database to its changelog's head. They work in a
 * {@link dev.lockstep.alignment.Workbench} and give their results as data; nothing here prints.
 */
@NullMarked
package dev.lockstep.alignment;

import org.jspecify.annotations.NullMarked;
