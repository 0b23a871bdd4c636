package dev.lockstep.scratch;

/** A running embedded server. */
interface ServerProcess {

    /** Returns when the server is gone; databases are as they should be afterwards. */
    void stop();
}
