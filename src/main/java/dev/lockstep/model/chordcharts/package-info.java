/**
 * Chord charts: {@link dev.lockstep.model.chordcharts.ChordChart}s of a Discord server, and the {@link
 * dev.lockstep.model.chordcharts.ChartGeneration}s by which models wrote them.
 *
 * <p>Lyrics and chord progressions have a usual shape, but are searched by any document and stepped into by any path:
 * they are kept as they are, as {@code JsonNode}.
 */
@NullMarked
package dev.lockstep.model.chordcharts;

import org.jspecify.annotations.NullMarked;
