package dev.lockstep.model.threads;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The calls of language models. Each call is one statement; transactions are the caller's. */
@Repository
public interface ApiCalls {

    /** Inserts a call; it then has its id and what else the database gave it. */
    @Insert
    void insert(ApiCall call);

    /** Writes every updatable column of a call. */
    @Update
    void update(ApiCall call);

    /** Deletes a call. */
    @Delete
    void delete(ApiCall call);

    /** The one of that id. */
    @Find
    Optional<ApiCall> findById(UUID id);
}
