package dev.lockstep.cli;

import dev.lockstep.alignment.AlignmentException;
import dev.lockstep.changelog.ChangelogException;
import dev.lockstep.database.DatabaseException;
import dev.lockstep.hibernate.EntityModelException;
import dev.lockstep.scratch.ScratchException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, on standard error, and with which exit code the command ends. */
final class Errors {

    private Errors() {}

    /** A command line that cannot be understood. */
    static int usage(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        command.getErr().println(name(command) + ": " + said(error));
        if (!UnmatchedArgumentException.printSuggestions(error, command.getErr())) {
            command.getErr().println("Try: " + name(command) + " --help");
        }
        return ExitCode.USAGE.code();
    }

    private static String said(ParameterException error) {
        boolean noSuchCommand = error instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !error.getCommandLine().getSubcommands().isEmpty();
        return noSuchCommand
                ? "There is no command called '"
                        + ((UnmatchedArgumentException) error).getUnmatched().get(0) + "'."
                : String.valueOf(error.getMessage());
    }

    /** A job that could not be done. */
    static int report(Exception error, CommandLine command) {
        command.getErr().println(name(command) + ": " + message(error));
        return ExitCode.FAILED.code();
    }

    private static String message(Exception error) {
        boolean expected = error instanceof AlignmentException
                || error instanceof ChangelogException
                || error instanceof DatabaseException
                || error instanceof EntityModelException
                || error instanceof ScratchException;
        return expected
                ? String.valueOf(error.getMessage())
                : "something unexpected happened: " + error
                        + "\nRun it again with --stacktrace and report what it prints.";
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }
}
