package dev.lockstep.scratch;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The process behind an embedded server, and the cluster it runs on. */
final class EmbeddedHost implements DatabaseServer.Host {

    private final Cluster cluster;
    private final ServerProcess process;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread atExit = new Thread(this::stopOnce, "lockstep-scratch-stop");

    EmbeddedHost(Cluster cluster, ServerProcess process) {
        this.cluster = cluster;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    @Override
    public String description() {
        return "the embedded PostgreSQL (" + cluster.name() + ")";
    }

    @Override
    public String creationOptions(int version) {
        // Without fsync a checkpoint costs less than writing each page of the copy to the log; before 15 the only way.
        return version >= 150000 ? " STRATEGY file_copy" : "";
    }

    @Override
    public void stop() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook runs or has run.
        }
        stopOnce();
    }

    private void stopOnce() {
        if (!stopped.getAndSet(true)) {
            process.stop();
            try {
                cluster.close();
            } catch (IOException e) {
                // The lock ends with the process.
            }
        }
    }
}
