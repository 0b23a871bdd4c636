package dev.lockstep.model.speech;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** What reviewers said. Each call is one statement; transactions are the caller's. */
@Repository
public interface Feedbacks {

    /** Inserts feedback; it then has its id and what else the database gave it. */
    @Insert
    void insert(Feedback feedback);

    /** Writes every updatable column of feedback. */
    @Update
    void update(Feedback feedback);

    /** Deletes feedback. */
    @Delete
    void delete(Feedback feedback);

    /** The one of that id. */
    @Find
    Optional<Feedback> findById(Integer id);
}
