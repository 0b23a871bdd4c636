package dev.lockstep.scratch;

/** What stands behind a server: a process of ours, a container, or somebody else's doing. */
interface Host {

    /**
     * Which server it is, as reports say it.
     *
     * @param version PostgreSQL's, for example {@code 18.6}
     */
    String description(String version);

    /**
     * What to say in CREATE DATABASE beside template and encoding, with a space before it; may be empty.
     *
     * @param version PostgreSQL's, as it numbers it: 180006
     */
    default String creationOptions(int version) {
        return "";
    }

    /** Whether the server goes on after the run. */
    boolean outlivesRun();

    /** Ends what the run started. */
    void stop();
}
