package dev.lockstep.cli;

import dev.lockstep.alignment.KeepList;
import dev.lockstep.alignment.KeepListFile;
import dev.lockstep.alignment.KeepOutcome.Strictness;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which known strays stay. */
final class KeepOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "The keep list: what is known to be there though nobody declares it, each with a reason."
                    + " Default: " + KeepListFile.DEFAULT_PATH + ", where there is one.")
    @Nullable
    Path file;

    /** The keep list; that a file which was named is not there is a mistake. */
    KeepList list(Path directory, Strictness strictness) {
        if (file != null && command != null && !Files.exists(file)) {
            throw new ParameterException(command.commandLine(), "--keep names " + file + ", which does not exist.");
        }
        return KeepListFile.read(file == null ? directory.resolve(KeepListFile.DEFAULT_PATH) : file, strictness);
    }
}
