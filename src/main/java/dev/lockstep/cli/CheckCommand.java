package dev.lockstep.cli;

import dev.lockstep.alignment.Check;
import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.Workbench;
import dev.lockstep.report.CheckJson;
import dev.lockstep.report.CheckText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lockstep check}: do entities and changelog give the same schema? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells whether entities and changelog give the same schema on a scratch PostgreSQL, and whether"
                + " Hibernate's own validate passes. Reads only.",
        footer = {"", "Exit codes: 0 in step; 3 out of step; 1 could not be done; 2 usage."})
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Mixin
    ProjectOptions project = new ProjectOptions();

    @Mixin
    ScratchOptions scratch = new ScratchOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    Format format = Format.TEXT;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workbench workbench = scratch.workbench(project, console)) {
            CheckResult result = new Check(workbench).run(project.units(workbench.classLoader()));
            console.print(format == Format.JSON ? CheckJson.of(result) : CheckText.of(result, console.style()));
            return (result.inStep() ? ExitCode.DONE : ExitCode.OUT_OF_STEP).code();
        }
    }
}
