package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Installations that no run has used for a month: those of versions of PostgreSQL that nobody asks for any more. */
final class UnusedInstallations {

    private static final Duration PATIENCE = Duration.ofDays(30);

    private UnusedInstallations() {}

    static void deleteIn(Path directory) throws IOException {
        Instant limit = Instant.now().minus(PATIENCE);
        for (Path installation : children(directory, "*")) {
            if (lastUse(installation).isBefore(limit)) {
                deleteIfUnused(installation);
            }
        }
    }

    private static Instant lastUse(Path installation) throws IOException {
        Instant last = Files.getLastModifiedTime(installation).toInstant();
        for (Path lock : children(installation, "*.lock")) {
            Instant use = Files.getLastModifiedTime(lock).toInstant();
            last = use.isAfter(last) ? use : last;
        }
        return last;
    }

    private static void deleteIfUnused(Path installation) throws IOException {
        List<HeldFile> held = new ArrayList<>();
        try {
            for (Path lock : children(installation, "*.lock")) {
                Optional<HeldFile> hold = HeldFile.tryHold(installation, String.valueOf(lock.getFileName()));
                if (hold.isEmpty()) {
                    return;
                }
                held.add(hold.get());
            }
            FileTree.delete(installation);
        } finally {
            for (HeldFile lock : held) {
                lock.close();
            }
        }
    }

    private static List<Path> children(Path directory, String glob) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, glob)) {
            entries.forEach(children::add);
        }
        return children;
    }
}
