package dev.lockstep.cli;

/** What a command's exit code means. */
enum ExitCode {
    /** In step, or done. */
    DONE(0),
    /** The job could not be done. */
    FAILED(1),
    /** The command line is wrong. */
    USAGE(2),
    /** Differences were found. */
    OUT_OF_STEP(3),
    /** Destructive, and nobody consented. */
    REFUSED(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
