package dev.lockstep.mapping;

import static dev.lockstep.mapping.WrongUses.assertWrong;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.junit.jupiter.api.Test;

class PgConstraintTest {

    private static final String TAKEN = " on the same table: rename one";

    @Entity
    @Table(name = "bookings", schema = "hotel")
    @PgConstraint(name = "no_overlap", definition = "exclude using gist (during with &&)")
    @PgConstraint(name = "One Each", definition = " unique nulls not distinct (room) ")
    @PgUnlogged
    static class Booking {
        @Id
        Integer id;
    }

    @Test
    void constraintsAreAddedToTheTableAndTakenOffBeforeIt() {
        assertThat(Declared.createStatements(Booking.class))
                .contains(
                        "alter table hotel.bookings add constraint no_overlap exclude using gist (during with &&)",
                        "alter table hotel.bookings add constraint \"One Each\" unique nulls not distinct (room)");
        assertThat(Declared.dropStatements(Booking.class))
                .containsSubsequence(
                        "alter table if exists hotel.bookings drop constraint if exists \"One Each\"",
                        "drop table if exists hotel.bookings cascade");
    }

    @Test
    void anUnloggedTableIsMadeSo() {
        assertThat(Declared.createStatements(Booking.class)).contains("alter table hotel.bookings set unlogged");
    }

    @Entity
    @PgConstraint(name = "c", definition = "check (true)")
    @PgConstraint(name = "c", definition = "check (true)")
    static class Twice {
        @Id
        Integer id;
    }

    @Entity
    @Table(check = @CheckConstraint(name = "C", constraint = "true"))
    @PgConstraint(name = "c", definition = "check (true)")
    static class LikeACheck {
        @Id
        Integer id;
    }

    @Entity
    @Table(uniqueConstraints = @UniqueConstraint(name = "c", columnNames = "x"))
    @PgConstraint(name = "c", definition = "check (true)")
    static class LikeAKey {
        @Id
        Integer id;

        Integer x;
    }

    @Test
    void twoOfOneNameAreRefused() {
        String named = ": @PgConstraint(name = \"c\") has the name of ";
        assertWrong("PgConstraintTest$Twice" + named + "another @PgConstraint" + TAKEN, Twice.class);
        assertWrong("PgConstraintTest$LikeACheck" + named + "a check" + TAKEN, LikeACheck.class);
        assertWrong("PgConstraintTest$LikeAKey" + named + "a key" + TAKEN, LikeAKey.class);
    }

    @Entity
    @PgConstraint(name = "", definition = "check (true)")
    static class Nameless {
        @Id
        Integer id;
    }

    @Entity
    @PgConstraint(name = "c", definition = " ")
    static class Empty {
        @Id
        Integer id;
    }

    @Test
    void nameAndDefinitionAreNeeded() {
        assertWrong(
                "PgConstraintTest$Nameless: @PgConstraint(name = \"\") has no name: give it one, so that it can be told"
                        + " from other constraints",
                Nameless.class);
        assertWrong(
                "PgConstraintTest$Empty: @PgConstraint(name = \"c\") has no definition: say the constraint in"
                        + " PostgreSQL's words, such as \"check (a < b)\"",
                Empty.class);
    }
}
