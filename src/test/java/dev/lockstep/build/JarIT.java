package dev.lockstep.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the jar beside the classes. */
class JarIT {
    private static final Path JAR = Path.of("target/lockstep.jar");

    @Test
    void it_holds_the_changelog_under_the_paths_of_the_checkout() throws IOException {
        assertThat(jarFiles("changelog/")).isEqualTo(checkoutFiles(Path.of("changelog")));
    }

    @Test
    void it_holds_the_licence() throws IOException {
        assertThat(jarFiles("META-INF/LICENSE")).containsValue(Files.readString(Path.of("LICENSE")));
    }

    private static Map<String, String> jarFiles(String prefix) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    files.put(
                            entry.getName(),
                            new String(jar.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        }
        return files;
    }

    private static Map<String, String> checkoutFiles(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(path.toString(), Files.readString(path));
                }
            }
        }
        return files;
    }
}
