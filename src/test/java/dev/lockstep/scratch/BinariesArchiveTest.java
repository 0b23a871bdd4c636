package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesArchiveTest {

    @TempDir
    private Path directory;

    @Test
    void fingerprintIsTheContents() throws IOException {
        String one = BinariesArchive.in(jar("a.jar", "18.6")).fingerprint();
        assertThat(BinariesArchive.in(jar("b.jar", "18.6")).fingerprint()).isEqualTo(one);
        assertThat(BinariesArchive.in(jar("c.jar", "18.7")).fingerprint()).isNotEqualTo(one);
    }

    @Test
    void contentIsReadFromTheJar() throws IOException {
        assertThat(BinariesArchive.in(jar("a.jar", "18.6")).open().readAllBytes())
                .asString()
                .isEqualTo("18.6");
    }

    @Test
    void jarThatIsNotThereIsNamed() {
        Path jar = directory.resolve("missing.jar");
        assertThatThrownBy(() -> BinariesArchive.in(jar).fingerprint())
                .isInstanceOf(ScratchException.class)
                .hasMessageContaining("missing.jar");
    }

    private Path jar(String file, String content) throws IOException {
        Path jar = directory.resolve(file);
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new ZipEntry(BinariesArchive.name()));
            entries.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
