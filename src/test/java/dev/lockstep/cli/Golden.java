package dev.lockstep.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command is to print or write, committed as a file that a person has read.
 *
 * <p>{@code -Dlockstep.goldens=write} writes what it does instead; read the difference before committing it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/dev/lockstep/cli");

    private Golden() {}

    /** Compares a text with the file of that name. PostgreSQL's minor version does not count. */
    static void check(String name, String actual) {
        String text = actual.replaceAll("PostgreSQL 18\\.\\d+", "PostgreSQL 18");
        Path file = FOLDER.resolve(name);
        try {
            if ("write".equals(System.getProperty("lockstep.goldens"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text, UTF_8);
            }
            assertThat(text).as(name).isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
