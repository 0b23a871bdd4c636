package dev.lockstep.model.video;

/**
 * The form of a video.
 *
 * @param duration how long
 * @param aspectRatio how wide to how high
 * @param resolution how many lines
 */
public record VideoFormat(VideoDuration duration, AspectRatio aspectRatio, Resolution resolution) {}
