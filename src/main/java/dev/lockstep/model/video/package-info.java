/**
 * Video requests: what users of a chat server asked a video model for, and how it went.
 *
 * <p>One table, {@link dev.lockstep.model.video.VideoRequest}, whose rows move along {@link
 * dev.lockstep.model.video.VideoStatus}. What the table's checks allow are the constants of {@link
 * dev.lockstep.model.video.VideoDuration}, {@link dev.lockstep.model.video.AspectRatio}, {@link
 * dev.lockstep.model.video.Resolution} and {@code VideoStatus}: nothing else can be asked for.
 */
@NullMarked
package dev.lockstep.model.video;

import org.jspecify.annotations.NullMarked;
