package dev.lockstep.cli;

import dev.lockstep.alignment.Workbench;
import dev.lockstep.alignment.Workbench.Keeping;
import dev.lockstep.database.DatabaseUrl;
import dev.lockstep.scratch.CacheDirectory;
import dev.lockstep.scratch.DockerServer;
import dev.lockstep.scratch.EmbeddedServer;
import dev.lockstep.scratch.ScratchServer;
import dev.lockstep.scratch.ServerByUrl;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which scratch PostgreSQL a command works on. */
final class ScratchOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--scratch",
            paramLabel = "SERVER",
            description =
                    "Where scratch databases are made: embedded (default), docker (Testcontainers), or the URL of a"
                            + " server on which the user may create databases.")
    String server = "embedded";

    @Option(
            names = "--no-cache",
            description = "Replay every changelog, also where the database that it gives was kept by an earlier run.")
    boolean noCache;

    /** The workbench on which the command's use case works; its scratch server begins to start at once. */
    Workbench workbench(ProjectOptions project, Console console) {
        return new Workbench(
                project.directory(),
                project.classLoader(),
                start(console),
                noCache ? Keeping.REPLAY : Keeping.KEEP,
                console::progress);
    }

    private Supplier<ScratchServer> start(Console console) {
        String named = named(console);
        return switch (named) {
            case "embedded" -> {
                Path cache = CacheDirectory.of(
                        console.environment(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
                yield () -> EmbeddedServer.in(cache).start();
            }
            case "docker" -> () -> DockerServer.start(DockerServer.DEFAULT_IMAGE);
            default -> {
                DatabaseUrl url = parse(named);
                yield () -> ServerByUrl.connect(url.jdbcUrl(), url.properties());
            }
        };
    }

    private String named(Console console) {
        try {
            return DatabaseOptions.resolve(server, console.environment());
        } catch (IllegalArgumentException e) {
            throw usage("--scratch: " + e.getMessage(), e);
        }
    }

    private DatabaseUrl parse(String named) {
        try {
            return DatabaseUrl.parse(named);
        } catch (IllegalArgumentException e) {
            throw usage("--scratch is neither 'embedded' nor 'docker' nor a URL. " + e.getMessage(), e);
        }
    }

    private RuntimeException usage(String message, IllegalArgumentException cause) {
        return command == null ? cause : new ParameterException(command.commandLine(), message, cause);
    }
}
