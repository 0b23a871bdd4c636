package dev.lockstep.model.speech;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** The lexicon. Each call is one statement; transactions are the caller's. */
@Repository
public interface LexiconTerms {

    /** Inserts a term; it then has its id and what else the database gave it. */
    @Insert
    void insert(LexiconTerm term);

    /** Writes every updatable column of a term. */
    @Update
    void update(LexiconTerm term);

    /** Deletes a term. */
    @Delete
    void delete(LexiconTerm term);

    /** The one of that id. */
    @Find
    Optional<LexiconTerm> findById(Integer id);

    /** The entry of exactly that term. */
    @Find
    Optional<LexiconTerm> findByTerm(String term);
}
