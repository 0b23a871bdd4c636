package dev.lockstep.cli;

import dev.lockstep.alignment.Check;
import dev.lockstep.alignment.CheckResult;
import dev.lockstep.alignment.KeepList;
import dev.lockstep.alignment.KeepOutcome.Strictness;
import dev.lockstep.alignment.Systems;
import dev.lockstep.alignment.Workbench;
import dev.lockstep.database.DatabaseUrl;
import dev.lockstep.report.CheckJson;
import dev.lockstep.report.CheckText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lockstep check}: do entities and changelog give the same schema? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Tells whether entities and changelog give the same schema on a scratch PostgreSQL, and whether"
                + " Hibernate's own validate passes. With a database named, tells as well whether that is as its change"
                + " sets have left it, and which are pending. Reads only.",
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

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Mixin
    KeepOptions keep = new KeepOptions();

    @Option(names = "--strict", description = "Report what the keep list names as well.")
    boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    Format format = Format.TEXT;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<DatabaseUrl> url = database.optional(console);
        url.ifPresent(named -> console.err().println("Database: " + named));
        KeepList keepList = keep.list(project.directory(), strict ? Strictness.STRICT : Strictness.KEEP);
        try (Workbench workbench = scratch.workbench(project, console)) {
            Check check = new Check(workbench, keepList);
            Systems systems = project.systems(workbench.classLoader());
            CheckResult result =
                    url.isPresent() ? check.run(systems, url.get()) : check.run(project.units(workbench.classLoader()));
            console.print(format == Format.JSON ? CheckJson.of(result) : CheckText.of(result, console.style()));
            return (result.inStep() ? ExitCode.DONE : ExitCode.OUT_OF_STEP).code();
        }
    }
}
