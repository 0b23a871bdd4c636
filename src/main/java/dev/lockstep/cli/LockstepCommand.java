package dev.lockstep.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code lockstep}: names the subcommands, and turns what goes wrong into a message and an exit code. */
@Command(
        name = "lockstep",
        description = "Keeps JPA entities, their Liquibase changelog and PostgreSQL in step.",
        subcommands = {CheckCommand.class, DiffCommand.class, UpdateCommand.class, CommandLine.HelpCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 in step or done; 1 could not be done; 2 usage; 3 out of step; 4 refused without consent."
        })
final class LockstepCommand {

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an error as well.")
    boolean stacktrace;

    /** Runs one command line. Returns the exit code; never throws. */
    static int run(Console console, String... arguments) {
        LockstepCommand lockstep = new LockstepCommand();
        CommandLine commandLine = new CommandLine(lockstep, new CommandFactory(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // An argument that begins with @ is meant as it is: a password may.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.terminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(Errors::usage)
                .setExecutionExceptionHandler((error, command, result) -> {
                    if (lockstep.stacktrace) {
                        error.printStackTrace(console.err());
                    }
                    return Errors.report(error, command);
                });
        commandLine.setUsageHelpAutoWidth(console.terminal());
        if (arguments.length == 0) {
            commandLine.usage(console.err());
            return ExitCode.USAGE.code();
        }
        return commandLine.execute(arguments);
    }
}
