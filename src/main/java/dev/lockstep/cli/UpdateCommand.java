package dev.lockstep.cli;

import dev.lockstep.alignment.Update;
import dev.lockstep.changelog.ChangeSet;
import dev.lockstep.database.DatabaseUrl;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep update}: bring a database to the head of its changelogs. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = "Runs the change sets that a database does not have yet, system by system.",
        footer = {"", "Exit codes: 0 done, or nothing to do; 1 could not be done; 2 usage."})
final class UpdateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    ProjectOptions project = new ProjectOptions();

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    UpdateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DatabaseUrl url = database.required(console);
        console.err().println("Database: " + url);
        Update update = new Update(project.directory(), url);
        update.run(project.units(project.classLoader()), new Update.Listener() {
            @Override
            public void ran(String system, ChangeSet changeSet, Duration duration) {
                console.progress(system + ": ran " + changeSet.id().id() + " in " + duration.toMillis() + " ms");
            }

            @Override
            public void atHead(String system, List<ChangeSet> changeSets) {
                console.out().println(system + ": " + told(changeSets.size()));
            }
        });
        return ExitCode.DONE.code();
    }

    private static String told(int changeSets) {
        return switch (changeSets) {
            case 0 -> "nothing to do, at the head of the changelog";
            case 1 -> "1 change set run";
            default -> changeSets + " change sets run";
        };
    }
}
