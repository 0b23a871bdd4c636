package dev.lockstep.cli;

import dev.lockstep.database.DatabaseUrl;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which database a command works on. */
final class DatabaseOptions {

    private static final String VARIABLE = "DATABASE_URL";
    private static final String FROM_VARIABLE = "env:";

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The database: postgresql://user:password@host:port/name or jdbc:postgresql:..., or env:NAME for"
                            + " the value of an environment variable. Default: the environment variable DATABASE_URL.")
    @Nullable
    String url;

    /** The database that was named; naming none is a mistake. */
    DatabaseUrl required(Console console) {
        return optional(console)
                .orElseThrow(() -> usage("No database is named. Give --url"
                        + " postgresql://user:password@host:5432/database, or set " + VARIABLE + "."));
    }

    /** The database that was named, if one was. */
    Optional<DatabaseUrl> optional(Console console) {
        String named = url == null ? console.environment().getOrDefault(VARIABLE, "") : url;
        if (url == null && named.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DatabaseUrl.parse(resolve(named, console.environment())));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The text itself, or for {@code env:NAME} the value of that environment variable.
     *
     * @throws IllegalArgumentException where there is no such variable
     */
    static String resolve(String text, Map<String, String> environment) {
        if (!text.startsWith(FROM_VARIABLE)) {
            return text;
        }
        String name = text.substring(FROM_VARIABLE.length());
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The environment variable " + name
                    + " is not set, which is to hold the URL. Set it, or give the URL itself.");
        }
        return value;
    }

    private ParameterException usage(String message) {
        if (command == null) {
            throw new IllegalStateException("picocli has not injected the command");
        }
        return new ParameterException(command.commandLine(), message);
    }
}
