/**
 * A PostgreSQL to try things on: databases that come empty, as copies of others or kept under a key, on a server that
 * is embedded, somebody's, or in a container.
 *
 * <p>{@link dev.lockstep.scratch.ScratchServer} is what everybody uses; {@link dev.lockstep.scratch.EmbeddedServer},
 * {@code ServerByUrl} and {@code DockerServer} give one. Behind them,
 * {@code DatabaseServer} does with SQL what is the same on every server, and {@code Cluster}, {@code Installation} and
 * {@code ServerProcess} bring the embedded one up.
 *
 * <p>Nothing here knows what the databases are for, prints, or reads the environment.
 */
@NullMarked
package dev.lockstep.scratch;

import org.jspecify.annotations.NullMarked;
