package dev.lockstep.scratch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL is started. It runs neither as root nor, when it makes a cluster, as a user without a name; both
 * are who builds in containers.
 *
 * <p>What the disguises have in common is that the cache stays where it is, in directories that nobody else can enter.
 */
enum Disguise {
    /** As the user that this process runs as. */
    NONE(List.of()),

    /** In a namespace of its own where the user is nobody; the files are the user's outside of it, nobody's inside. */
    USER_NAMESPACE(List.of("unshare", "--user")),

    /**
     * As nobody, who may read and write what is not nobody's, and is told so when he asks beforehand, which is what the
     * secure bit is for. Only root can do that to itself; for containers that refuse user namespaces.
     */
    OTHER_USER(List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that cannot be changed.
    private final List<String> prefix;

    Disguise(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The simplest that works for the user of this process. Each that is tried costs a short process. */
    static Disguise forNewCluster() {
        for (Disguise disguise : values()) {
            if (Platform.isWindows() || disguise.works()) {
                return disguise;
            }
        }
        throw new ScratchException(
                "PostgreSQL runs neither as root nor as a user without a name, and neither `unshare --user` nor"
                        + " `setpriv` can start it as somebody else here",
                "Run Lockstep as another user, install util-linux, or name another server with --scratch.");
    }

    /** Whether somebody other than root comes out, who has a name. */
    private boolean works() {
        try {
            Process process = new ProcessBuilder(command(List.of("sh", "-c", "test \"$(id -u)\" != 0 && id -un")))
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> command) {
        List<String> disguised = new ArrayList<>(prefix);
        disguised.addAll(command);
        return disguised;
    }
}
