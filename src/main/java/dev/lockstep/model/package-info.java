/**
 * The entities of the five systems, one package a system: rows, the JSON in them, repositories. Systems do not see each
 * other. What they share is here: {@link dev.lockstep.model.KeyedRow}, identity by key.
 */
@NullMarked
package dev.lockstep.model;

import org.jspecify.annotations.NullMarked;
