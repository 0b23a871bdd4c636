package dev.lockstep.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** The entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        // What libraries log is for their own developers; what matters comes as an exception.
        LogManager.getLogManager().reset();
        boolean terminal = CommandLine.Help.Ansi.AUTO.enabled() && System.getenv("CI") == null;
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, err, System.getenv(), terminal);
        System.exit(LockstepCommand.run(console, arguments));
    }
}
