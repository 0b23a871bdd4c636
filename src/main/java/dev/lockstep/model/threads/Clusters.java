package dev.lockstep.model.threads;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The clusters of nodes. Each call is one statement; transactions are the caller's. */
@Repository
public interface Clusters {

    /** Inserts a cluster; it then has its id and what else the database gave it. */
    @Insert
    void insert(Cluster cluster);

    /** Writes every updatable column of a cluster. */
    @Update
    void update(Cluster cluster);

    /** Deletes a cluster. */
    @Delete
    void delete(Cluster cluster);

    /** The one of that id. */
    @Find
    Optional<Cluster> findById(UUID id);
}
