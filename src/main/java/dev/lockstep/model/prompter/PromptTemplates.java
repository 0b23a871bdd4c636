package dev.lockstep.model.prompter;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The templates. Each call is one statement; transactions are the caller's. */
@Repository
public interface PromptTemplates {

    /** Inserts a template; it then has its id and what else the database gave it. */
    @Insert
    void insert(PromptTemplate template);

    /** Writes every updatable column of a template. */
    @Update
    void update(PromptTemplate template);

    /** Deletes a template. */
    @Delete
    void delete(PromptTemplate template);

    /** The one of that id. */
    @Find
    Optional<PromptTemplate> findById(UUID id);

    /** The active template of a configuration in a workspace. */
    @Query("where orgId = :orgId and workspaceId = :workspaceId and configHash = :configHash and deletedAt is null")
    Optional<PromptTemplate> findActive(UUID orgId, UUID workspaceId, String configHash);
}
