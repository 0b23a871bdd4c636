package dev.lockstep.model.prompter;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The answers. Each call is one statement; transactions are the caller's. */
@Repository
public interface PromptResults {

    /** Inserts a result; it then has its id and what else the database gave it. */
    @Insert
    void insert(PromptResult result);

    /** Writes every updatable column of a result. */
    @Update
    void update(PromptResult result);

    /** Deletes a result. */
    @Delete
    void delete(PromptResult result);

    /** The one of that id. */
    @Find
    Optional<PromptResult> findById(UUID id);
}
