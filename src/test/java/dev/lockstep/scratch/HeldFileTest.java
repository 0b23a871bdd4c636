package dev.lockstep.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFileTest {

    @TempDir
    private Path directory;

    @Test
    void oneHolderAtATime() throws IOException {
        HeldFile first = HeldFile.tryHold(directory, "lock").orElseThrow();
        assertThat(HeldFile.tryHold(directory, "lock")).isEmpty();
        first.close();
        HeldFile second = HeldFile.tryHold(directory, "lock").orElseThrow();
        second.close();
    }

    @Test
    void fileIsTheSameByAnyPath() throws IOException {
        HeldFile first = HeldFile.tryHold(directory, "lock").orElseThrow();
        assertThat(HeldFile.tryHold(directory.resolve("..").resolve(directory.getFileName()), "lock"))
                .isEmpty();
        first.close();
    }

    @Test
    void whoWaitsGetsItsTurn() throws Exception {
        HeldFile first = HeldFile.hold(directory, "lock");
        CompletableFuture<HeldFile> second = CompletableFuture.supplyAsync(() -> {
            try {
                return HeldFile.hold(directory, "lock");
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
        assertThat(second).isNotDone();
        first.close();
        second.get(10, TimeUnit.SECONDS).close();
    }
}
