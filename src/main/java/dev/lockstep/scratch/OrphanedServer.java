package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What {@code postmaster.pid} in a cluster that nobody uses tells of: a server that was left running, one that is just
 * stopping, or one that is no more and whose number may be another process's by now. PostgreSQL refuses to start in all
 * three cases, unless no process at all has the number.
 */
final class OrphanedServer {

    private static final long SECONDS_TO_DIE = 10;

    private OrphanedServer() {}

    /** Ends the server of a cluster whose run is dead, if there is one. */
    static void end(Cluster cluster) throws IOException {
        Path pidFile = cluster.data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> process = processOf(pidFile);
        if (process.isEmpty()) {
            return;
        }
        if (isServerOf(cluster, process.get())) {
            end(cluster, process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        try {
            List<String> lines = Files.readAllLines(pidFile, StandardCharsets.ISO_8859_1);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** By its arguments; where the system does not tell them, by its program. */
    private static boolean isServerOf(Cluster cluster, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.arguments()
                .map(arguments -> List.of(arguments).contains(cluster.data().toString()))
                .or(() -> info.command().map(program -> program.contains("postgres")))
                .orElse(false);
    }

    private static void end(Cluster cluster, ProcessHandle server) throws IOException {
        try {
            cluster.pgCtl("stop", "--mode=fast", "--timeout=" + SECONDS_TO_DIE);
        } catch (StartFailure e) {
            kill(server);
        }
    }

    private static void kill(ProcessHandle server) {
        server.destroyForcibly();
        try {
            server.onExit().get(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Starting on its data fails, and says why.
        }
    }
}
