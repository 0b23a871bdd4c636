package dev.lockstep.model.chordcharts;

import jakarta.data.repository.By;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** The history of generations. Each call is one statement; transactions are the caller's. */
@Repository
public interface ChartGenerations {

    /** Inserts a generation; it then has its id and what else the database gave it. */
    @Insert
    void insert(ChartGeneration generation);

    /** Writes every updatable column of a generation. */
    @Update
    void update(ChartGeneration generation);

    /** Deletes a generation. */
    @Delete
    void delete(ChartGeneration generation);

    /** The one of that id. */
    @Find
    Optional<ChartGeneration> findById(Integer id);

    /** What a chart went through, newest first. */
    @Find
    @OrderBy(value = "createdAt", descending = true)
    @OrderBy(value = "id", descending = true)
    List<ChartGeneration> findByChart(@By("chart.id") Integer chartId);
}
