package dev.lockstep.scratch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a tar archive compressed by xz. */
final class Unpacking {

    private static final int EXECUTABLE_BY_ANYBODY = 0111;

    private final Path target;

    private Unpacking(Path target) {
        this.target = target;
    }

    static void unpack(BinariesArchive archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.open());
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            new Unpacking(target).unpack(entries);
        }
    }

    private void unpack(TarArchiveInputStream entries) throws IOException {
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path path = inside(entry.getName());
            if (entry.isDirectory()) {
                FileTree.createPrivate(path);
            } else {
                FileTree.createPrivate(Objects.requireNonNullElse(path.getParent(), target));
                unpack(entry, entries, path);
            }
        }
    }

    private Path inside(String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive has an entry outside of itself: " + name);
        }
        return path;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & EXECUTABLE_BY_ANYBODY) != 0 && FileTree.isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
