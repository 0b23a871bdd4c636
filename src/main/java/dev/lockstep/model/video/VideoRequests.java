package dev.lockstep.model.video;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The requests. Each call is one statement; transactions are the caller's. */
@Repository
public interface VideoRequests {

    /** Inserts a request; it then has its id and what else the database gave it. */
    @Insert
    void insert(VideoRequest request);

    /** Writes every updatable column of a request. */
    @Update
    void update(VideoRequest request);

    /** Deletes a request. */
    @Delete
    void delete(VideoRequest request);

    /** The one of that id. */
    @Find
    Optional<VideoRequest> findById(UUID id);
}
