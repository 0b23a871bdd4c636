package dev.lockstep.scratch;

import com.sun.security.auth.module.UnixSystem;
import java.util.Locale;

/** What of the machine matters to PostgreSQL. */
final class Platform {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Platform() {}

    static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    static boolean isMac() {
        return SYSTEM.startsWith("mac");
    }

    static boolean isArm() {
        String machine = System.getProperty("os.arch");
        return machine.equals("aarch64") || machine.equals("arm64");
    }

    /** Whether this process runs as root. */
    static boolean isRoot() {
        return !isWindows() && new UnixSystem().getUid() == 0;
    }
}
