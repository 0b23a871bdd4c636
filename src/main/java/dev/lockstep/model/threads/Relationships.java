package dev.lockstep.model.threads;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The relationships of nodes. Each call is one statement; transactions are the caller's. */
@Repository
public interface Relationships {

    /** Inserts a relationship; it then has its id and what else the database gave it. */
    @Insert
    void insert(Relationship relationship);

    /** Writes every updatable column of a relationship. */
    @Update
    void update(Relationship relationship);

    /** Deletes a relationship. */
    @Delete
    void delete(Relationship relationship);

    /** The one of that id. */
    @Find
    Optional<Relationship> findById(UUID id);
}
