/**
 * Results told: {@link dev.lockstep.report.CheckText} for people, {@link dev.lockstep.report.CheckJson} for machines.
 *
 * <p>Turns the data of {@code alignment} into text. Nothing here prints, reads a database or knows a framework other
 * than the JSON writer.
 */
@NullMarked
package dev.lockstep.report;

import org.jspecify.annotations.NullMarked;
