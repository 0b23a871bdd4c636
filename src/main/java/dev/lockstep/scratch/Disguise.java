package dev.lockstep.scratch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a user whom PostgreSQL refuses, root, starts it nonetheless. Root is who builds in many containers.
 *
 * <p>What the disguises have in common is that the cache stays where it is, in directories that only root can enter.
 */
enum Disguise {
    /** Any other user. */
    NONE(List.of()),

    /** In a namespace of its own where root is nobody; the files belong to root outside of it, and to nobody inside. */
    USER_NAMESPACE(List.of("unshare", "--user")),

    /**
     * As nobody, who may read and write what is not nobody's, and is told so when he asks beforehand, which is what the
     * secure bit is for. For containers that refuse user namespaces.
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

    /** The one that works for this process's user; finding out costs root two short processes at most. */
    static Disguise forNewCluster() {
        if (!Platform.isRoot()) {
            return NONE;
        }
        for (Disguise disguise : List.of(USER_NAMESPACE, OTHER_USER)) {
            if (disguise.works()) {
                return disguise;
            }
        }
        throw new ScratchException(
                "PostgreSQL does not run as root, and neither `unshare --user` nor `setpriv` can start it otherwise here",
                "Run Lockstep as another user, install util-linux, or name another server with --scratch.");
    }

    /** The one by which this cluster was made: the owner of its files tells. */
    static Disguise forCluster(Path data) throws IOException {
        if (!Platform.isRoot()) {
            return NONE;
        }
        return Integer.valueOf(0).equals(Files.getAttribute(data, "unix:uid")) ? USER_NAMESPACE : OTHER_USER;
    }

    /** Whether somebody other than root, with a name, comes out: initdb wants to know who calls. */
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
