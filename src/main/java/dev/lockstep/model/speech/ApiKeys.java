package dev.lockstep.model.speech;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** The keys. Each call is one statement; transactions are the caller's. */
@Repository
public interface ApiKeys {

    /** Inserts a key; it then has its id and what else the database gave it. */
    @Insert
    void insert(ApiKey key);

    /** Writes every updatable column of a key. */
    @Update
    void update(ApiKey key);

    /** Deletes a key. */
    @Delete
    void delete(ApiKey key);

    /** The one of that id. */
    @Find
    Optional<ApiKey> findById(Integer id);

    /** The key of that hash. */
    @Find
    Optional<ApiKey> findByHash(String keyHash);

    /** The key of that name. */
    @Find
    Optional<ApiKey> findByName(String name);
}
