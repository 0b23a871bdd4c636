package dev.lockstep.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that {@code pg_ctl} starts and stops. For Windows: {@code pg_ctl} takes off the rights of an administrator,
 * with which PostgreSQL refuses to run, and there is no shell to keep the server on a leash. A server whose run was
 * killed goes on until the next run takes its cluster.
 */
final class PgCtlServer implements ServerProcess {

    private static final String PATIENCE = "--timeout=60";

    private final Cluster cluster;

    private PgCtlServer(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Starts a server and returns when it accepts connections. */
    static PgCtlServer start(Cluster cluster, List<String> settings) throws IOException, StartFailure {
        Path log = cluster.log();
        Files.deleteIfExists(log);
        try {
            cluster.pgCtl("start", PATIENCE, "--log=" + log, "--options=-c " + String.join(" -c ", settings));
        } catch (StartFailure e) {
            String said = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
            throw new StartFailure(e.getMessage() + "\n" + said.strip(), e);
        }
        return new PgCtlServer(cluster);
    }

    @Override
    public void stop() {
        try {
            cluster.pgCtl("stop", PATIENCE, "--mode=fast");
        } catch (IOException | StartFailure e) {
            // The next run ends it.
        }
    }
}
