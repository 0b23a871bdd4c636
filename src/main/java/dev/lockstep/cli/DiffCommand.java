package dev.lockstep.cli;

import dev.lockstep.alignment.Diff;
import dev.lockstep.alignment.DiffResult;
import dev.lockstep.alignment.KeepList;
import dev.lockstep.alignment.KeepOutcome.Strictness;
import dev.lockstep.alignment.Workbench;
import dev.lockstep.report.DiffText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lockstep diff}: write the change sets that bring the changelog in step with the entities. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Writes the next changelog file of each system whose entities moved, and includes it in the system's"
                        + " root changelog, after Liquibase has applied it, rolled it back and applied it again on a scratch"
                        + " PostgreSQL.",
        footer = {
            "",
            "Exit codes: 0 written, or nothing to do; 1 could not be done, nothing is written; 2 usage;"
                    + " 4 data would be lost, and --allow-destructive was not given."
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    ProjectOptions project = new ProjectOptions();

    @Mixin
    ScratchOptions scratch = new ScratchOptions();

    @Mixin
    KeepOptions keep = new KeepOptions();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            required = true,
            description = "What changed, in a few words: names the file, 0007-what-changed.sql.")
    String message = "";

    @Option(names = "--dry-run", description = "Print the files instead of writing them.")
    boolean dryRun;

    @Option(
            names = "--allow-destructive",
            description = "Consent to what loses data: dropping tables and columns, narrowing types.")
    boolean allowDestructive;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        KeepList keepList = keep.list(project.directory(), Strictness.KEEP);
        try (Workbench workbench = scratch.workbench(project, console)) {
            DiffResult result = new Diff(
                            workbench,
                            keepList,
                            message,
                            allowDestructive ? Diff.Consent.DESTRUCTIVE : Diff.Consent.NONE)
                    .run(project.units(workbench.classLoader()));
            if (!dryRun && !result.isRefused()) {
                Diff.write(result);
            }
            console.print(dryRun ? DiffText.files(result) : DiffText.of(result));
            return (result.isRefused() ? ExitCode.REFUSED : ExitCode.DONE).code();
        }
    }
}
