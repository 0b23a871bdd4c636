package dev.lockstep.model.video;

/** A request cannot go from the status it has to the one it was told to take. */
public final class MoveRefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final VideoStatus from;
    private final VideoStatus to;

    MoveRefusedException(VideoRequest request, VideoStatus from, VideoStatus to) {
        super(request + " is " + from.value() + " and cannot become " + to.value());
        this.from = from;
        this.to = to;
    }

    /** The status that the request has, and keeps. */
    public VideoStatus from() {
        return from;
    }

    /** The status that was refused. */
    public VideoStatus to() {
        return to;
    }
}
