package dev.lockstep.model.threads;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;

/** The conversations, deleted ones too. Each call is one statement; transactions are the caller's. */
@Repository
public interface Conversations {

    /** Inserts a conversation; it then has its id and what else the database gave it. */
    @Insert
    void insert(Conversation conversation);

    /** Writes every updatable column of a conversation. */
    @Update
    void update(Conversation conversation);

    /** Deletes a conversation. */
    @Delete
    void delete(Conversation conversation);

    /** The one of that id. */
    @Find
    Optional<Conversation> findById(UUID id);
}
