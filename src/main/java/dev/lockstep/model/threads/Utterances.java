package dev.lockstep.model.threads;

import jakarta.data.repository.By;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said. Each call is one statement; transactions are the caller's. */
@Repository
public interface Utterances {

    /** Inserts an utterance; it then has its id and what else the database gave it. */
    @Insert
    void insert(Utterance utterance);

    /** Writes every updatable column of an utterance. */
    @Update
    void update(Utterance utterance);

    /** Deletes an utterance. */
    @Delete
    void delete(Utterance utterance);

    /** The one of that id. */
    @Find
    Optional<Utterance> findById(UUID id);

    /** What was said in a conversation, in sequence. */
    @Find
    @OrderBy("sequenceNumber")
    List<Utterance> findByConversation(@By("conversation.id") UUID conversationId);
}
