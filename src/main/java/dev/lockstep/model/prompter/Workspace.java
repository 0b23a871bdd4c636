package dev.lockstep.model.prompter;

import java.util.UUID;

/**
 * Where a row belongs.
 *
 * @param orgId the organisation
 * @param id the workspace of the organisation
 */
public record Workspace(UUID orgId, UUID id) {}
