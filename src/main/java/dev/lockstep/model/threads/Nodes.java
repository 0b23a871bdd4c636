package dev.lockstep.model.threads;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The nodes. Each call is one statement; transactions are the caller's. */
@Repository
public interface Nodes {

    /** Inserts a node; it then has its id and what else the database gave it. */
    @Insert
    void insert(Node node);

    /** Writes every updatable column of a node. */
    @Update
    void update(Node node);

    /** Deletes a node. */
    @Delete
    void delete(Node node);

    /** The one of that id. */
    @Find
    Optional<Node> findById(UUID id);
}
