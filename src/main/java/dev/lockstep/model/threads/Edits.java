package dev.lockstep.model.threads;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** What users corrected. Each call is one statement; transactions are the caller's. */
@Repository
public interface Edits {

    /** Inserts an edit; it then has its id and what else the database gave it. */
    @Insert
    void insert(Edit edit);

    /** Writes every updatable column of an edit. */
    @Update
    void update(Edit edit);

    /** Deletes an edit. */
    @Delete
    void delete(Edit edit);

    /** The one of that id. */
    @Find
    Optional<Edit> findById(UUID id);
}
