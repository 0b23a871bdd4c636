package dev.lockstep.model.chordcharts;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

/** The charts. Each call is one statement; transactions are the caller's. */
@Repository
public interface ChordCharts {

    /** Inserts a chart; it then has its id and what else the database gave it. */
    @Insert
    void insert(ChordChart chart);

    /** Writes every updatable column of a chart. */
    @Update
    void update(ChordChart chart);

    /** Deletes a chart. */
    @Delete
    void delete(ChordChart chart);

    /** The one of that id. */
    @Find
    Optional<ChordChart> findById(Integer id);

    /** A server's chart of that title. */
    @Find
    Optional<ChordChart> findByTitle(long guildId, String title);
}
