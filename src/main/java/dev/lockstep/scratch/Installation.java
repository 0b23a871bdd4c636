package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** PostgreSQL's programs, unpacked once into the user's cache, and the clusters that they made beside them. */
final class Installation {

    /** Raised when clusters are made in another way than before, so that older ones are not taken for new. */
    private static final String LAYOUT = "2";

    private final BinariesArchive archive;
    private final Path home;

    private Installation(BinariesArchive archive, Path home) {
        this.archive = archive;
        this.home = home;
    }

    /** The programs of an archive, unpacked now if they are not there yet. */
    static Installation of(BinariesArchive archive, Path cacheDirectory) throws IOException {
        Path all = FileTree.createPrivate(cacheDirectory.resolve("postgresql")).toRealPath();
        Path home = all.resolve(archive.fingerprint() + "-" + LAYOUT);
        Installation installation = new Installation(archive, home);
        if (!Files.isDirectory(installation.binaries())) {
            FileTree.createPrivate(home);
            installation.unpackAlone(false);
            UnusedInstallations.deleteIn(all);
        }
        return installation;
    }

    /** Replaces programs that do not work. Servers that run from the old ones keep them open. */
    void unpackAgain() throws IOException {
        unpackAlone(true);
    }

    private void unpackAlone(boolean again) throws IOException {
        HeldFile lock = HeldFile.hold(home, "binaries.lock");
        try {
            if (again || !Files.isDirectory(binaries())) {
                unpack();
            }
        } finally {
            lock.close();
        }
    }

    private void unpack() throws IOException {
        Path half = home.resolve("binaries.half");
        FileTree.delete(half);
        FileTree.createPrivate(half);
        try {
            Unpacking.unpack(archive, half);
        } catch (IOException e) {
            FileTree.delete(half);
            throw e;
        }
        FileTree.delete(binaries());
        Files.move(half, binaries(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path binaries() {
        return home.resolve("binaries");
    }

    /** The path of {@code initdb}, {@code pg_ctl} or {@code postgres}. */
    String program(String name) {
        return binaries().resolve("bin").resolve(name).toString();
    }

    /** Where its clusters are. */
    Path home() {
        return home;
    }
}
