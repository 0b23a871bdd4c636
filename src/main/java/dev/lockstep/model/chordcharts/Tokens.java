package dev.lockstep.model.chordcharts;

/**
 * What a model read and wrote.
 *
 * @param prompt tokens it was given
 * @param completion tokens it answered with
 */
public record Tokens(int prompt, int completion) {}
