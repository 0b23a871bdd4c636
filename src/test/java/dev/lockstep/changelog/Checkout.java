package dev.lockstep.changelog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A directory with one system's changelog in it, for tests. */
record Checkout(Path directory) {

    static final String ROOT = "changelog/demo/changelog.yaml";

    /** Writes a file. */
    Checkout with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Checkout with(String path, byte[] bytes) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the root with includes of files beside it. */
    Checkout including(String... names) {
        return withRoot(Arrays.stream(names)
                .map(name -> "include: {file: " + name + ", relativeToChangelogFile: true}")
                .toArray(String[]::new));
    }

    /** Writes the root with these entries. */
    Checkout withRoot(String... entries) {
        return with(
                ROOT,
                Arrays.stream(entries)
                        .map(entry -> "  - " + entry + "\n")
                        .collect(Collectors.joining("", "databaseChangeLog:\n", "")));
    }

    /** Writes a file of formatted SQL beside the root, without its header, and includes it alone. */
    Checkout withOnly(String name, String changeSets) {
        return including(name).with("changelog/demo/" + name, "--liquibase formatted sql\n" + changeSets);
    }

    ChangelogSource source() {
        return ChangelogSource.directory(directory);
    }

    ChangelogRunner runner() {
        return new ChangelogRunner(source(), ROOT);
    }
}
