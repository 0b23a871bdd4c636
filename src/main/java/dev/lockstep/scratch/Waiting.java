package dev.lockstep.scratch;

/** Waiting that an interruption does not end, but is remembered. */
final class Waiting {

    private Waiting() {}

    /** Waits for the end of a thread, but not longer than this. */
    static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
