package dev.lockstep.scratch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What of the machine matters to PostgreSQL. */
final class Platform {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Platform() {}

    static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    static boolean isLinux() {
        return SYSTEM.startsWith("linux");
    }

    static boolean isMac() {
        return SYSTEM.startsWith("mac");
    }

    /** As zonky's archives have it in their names. */
    static String architecture() {
        String machine = System.getProperty("os.arch");
        return switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> machine;
        };
    }

    static boolean isAlpine() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}
