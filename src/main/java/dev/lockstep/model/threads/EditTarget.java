package dev.lockstep.model.threads;

import java.util.UUID;

/**
 * What a user edited. The id is no foreign key: what it names depends on the type, and may be gone.
 *
 * @param type what kind of thing
 * @param id its key
 * @param field the field of it
 */
public record EditTarget(EditTargetType type, UUID id, String field) {}
