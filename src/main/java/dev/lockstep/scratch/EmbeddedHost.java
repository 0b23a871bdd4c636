package dev.lockstep.scratch;

import java.io.IOException;

/** The process behind an embedded server, and the cluster it runs on. */
record EmbeddedHost(Cluster cluster, ServerProcess process) implements Host {

    private static final int WITH_STRATEGIES = 150_000;

    @Override
    public String description(String version) {
        return "embedded PostgreSQL " + version;
    }

    /**
     * Copying files takes 10 ms, logging every page of the copy (the default) 50: without fsync, the checkpoints that
     * copying files asks for cost next to nothing. Before 15 it was the only way.
     */
    @Override
    public String creationOptions(int version) {
        return version < WITH_STRATEGIES ? "" : " STRATEGY file_copy";
    }

    @Override
    public boolean outlivesRun() {
        return false;
    }

    @Override
    public void stop() {
        process.stop();
        try {
            cluster.close();
        } catch (IOException e) {
            // The lock ends with this process.
        }
    }
}
