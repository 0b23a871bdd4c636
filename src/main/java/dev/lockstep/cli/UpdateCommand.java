package dev.lockstep.cli;

import dev.lockstep.alignment.Update;
import dev.lockstep.database.DatabaseUrl;
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
        update.run(project.units(project.classLoader()), (system, ran) -> console.out()
                .println(system + ": "
                        + (ran.isEmpty()
                                ? "nothing to do"
                                : ran.size() + (ran.size() == 1 ? " change set run" : " change sets run"))));
        return ExitCode.DONE.code();
    }
}
