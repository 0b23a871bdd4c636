package dev.lockstep.model.speech;

/** A job cannot go from the status it has to the one it was told to take. */
public final class JobMoveRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final JobStatus from;
    private final JobStatus to;

    JobMoveRefusedException(String jobId, JobStatus from, JobStatus to) {
        super("job " + jobId + " is " + from.value() + " and cannot become " + to.value());
        this.from = from;
        this.to = to;
    }

    /** The status that the job has, and keeps. */
    public JobStatus from() {
        return from;
    }

    /** The status that was refused. */
    public JobStatus to() {
        return to;
    }
}
