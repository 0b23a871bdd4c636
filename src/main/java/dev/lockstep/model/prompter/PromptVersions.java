package dev.lockstep.model.prompter;

import jakarta.data.repository.By;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The versions that have answered. Each call is one statement; transactions are the caller's. */
@Repository
public interface PromptVersions {

    /** Inserts a version; it then has its id and what else the database gave it. */
    @Insert
    void insert(PromptVersion version);

    /** Writes every updatable column of a version. */
    @Update
    void update(PromptVersion version);

    /** Deletes a version. */
    @Delete
    void delete(PromptVersion version);

    /** The one of that id. */
    @Find
    Optional<PromptVersion> findById(UUID id);

    /** The version that the provider calls by that key, of a template. */
    @Find
    Optional<PromptVersion> findByKey(
            UUID orgId, UUID workspaceId, @By("template.id") UUID templateId, String providerVersionKey);
}
