/**
 * The commands. The only place that prints, reads the environment and exits.
 *
 * <p>{@link dev.lockstep.cli.Main} starts {@link dev.lockstep.cli.LockstepCommand}, whose subcommands read their
 * options, call one use case of {@code alignment} and print its report.
 */
@NullMarked
package dev.lockstep.cli;

import org.jspecify.annotations.NullMarked;
