package dev.lockstep.changelog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files below a directory. */
record DirectorySource(Path root) implements ChangelogSource {

    @Override
    public byte @Nullable [] read(String path) {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ChangelogException("Cannot read " + file + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public List<String> list(String directory) {
        Path start = root.resolve(directory);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ChangelogPath.slashed(root.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ChangelogException("Cannot list " + start + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public String describe() {
        return root.toAbsolutePath().normalize().toString();
    }
}
