package dev.lockstep.scratch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a user's programs keep what can be made again. */
public final class CacheDirectory {

    private static final String OURS = "lockstep";

    private CacheDirectory() {}

    /**
     * Lockstep's directory in the user's cache: {@code LOCKSTEP_CACHE}; else what the system has for it, which is
     * {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Caches} on macOS and, after the
     * <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG base directories</a>,
     * {@code XDG_CACHE_HOME} or {@code ~/.cache} elsewhere.
     *
     * @param environment the process's environment variables
     * @param osName Java's property {@code os.name}
     * @param home the user's home directory
     */
    public static Path of(Map<String, String> environment, String osName, Path home) {
        String chosen = environment.getOrDefault("LOCKSTEP_CACHE", "");
        if (!chosen.isEmpty()) {
            return Path.of(chosen).toAbsolutePath();
        }
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve(OURS);
        }
        return named(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path directory = value.isEmpty() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
        return directory.resolve(OURS);
    }
}
