package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedInstallationsTest {

    @TempDir
    private Path directory;

    @Test
    void whatWasNotUsedForAMonthGoes() throws IOException {
        Path unused = installation("unused", 31);
        Path used = installation("used", 29);
        UnusedInstallations.deleteIn(directory);
        assertThat(unused).doesNotExist();
        assertThat(used).exists();
    }

    @Test
    void whatIsInUseStaysHoweverOld() throws IOException {
        Path inUse = installation("in-use", 31);
        HeldFile run = HeldFile.hold(inUse, "cluster-0.lock");
        age(inUse, 31);
        UnusedInstallations.deleteIn(directory);
        assertThat(inUse).exists();
        run.close();
        UnusedInstallations.deleteIn(directory);
        assertThat(inUse).doesNotExist();
    }

    private Path installation(String name, int days) throws IOException {
        Path installation = Files.createDirectory(directory.resolve(name));
        Files.createFile(installation.resolve("cluster-0.lock"));
        age(installation, days);
        return installation;
    }

    private static void age(Path installation, int days) throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofDays(days)));
        Files.setLastModifiedTime(installation.resolve("cluster-0.lock"), then);
        Files.setLastModifiedTime(installation, then);
    }
}
