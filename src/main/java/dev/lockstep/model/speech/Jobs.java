package dev.lockstep.model.speech;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** The jobs. Each call is one statement; transactions are the caller's. */
@Repository
public interface Jobs {

    /** Inserts a job; it then has its id and what else the database gave it. */
    @Insert
    void insert(Job job);

    /** Writes every updatable column of a job. */
    @Update
    void update(Job job);

    /** Deletes a job. */
    @Delete
    void delete(Job job);

    /** The one of that id. */
    @Find
    Optional<Job> findById(Integer id);

    /** The job that the outside knows by that name. */
    @Find
    Optional<Job> findByJobId(String jobId);
}
