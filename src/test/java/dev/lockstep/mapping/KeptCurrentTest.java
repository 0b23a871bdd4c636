package dev.lockstep.mapping;

import static dev.lockstep.mapping.WrongUses.assertWrong;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.DynamicUpdate;
import org.junit.jupiter.api.Test;

class KeptCurrentTest {

    @Entity
    static class WithoutZone {
        @Id
        Integer id;

        @KeptCurrent
        LocalDateTime updatedAt;
    }

    @Entity
    static class NotUpdatable {
        @Id
        Integer id;

        @KeptCurrent
        @Column(updatable = false)
        Instant updatedAt;
    }

    @Entity
    @DynamicUpdate
    static class Dynamic {
        @Id
        Integer id;

        @KeptCurrent
        Instant updatedAt;
    }

    @Test
    void whatIsNoInstantIsRefused() {
        assertWrong(
                "KeptCurrentTest$WithoutZone.updatedAt: @KeptCurrent is on a LocalDateTime: it keeps an Instant",
                WithoutZone.class);
    }

    @Test
    void whatNoUpdateWritesIsRefused() {
        assertWrong(
                "KeptCurrentTest$NotUpdatable.updatedAt: @KeptCurrent is on a column that is not updatable: remove"
                        + " updatable = false",
                NotUpdatable.class);
    }

    @Test
    void updatesThatLeaveColumnsOutAreRefused() {
        assertWrong(
                "KeptCurrentTest$Dynamic.updatedAt: @KeptCurrent needs updates that write every column: remove"
                        + " @DynamicUpdate from the class, or set the attribute yourself",
                Dynamic.class);
    }
}
