package dev.lockstep.mapping;

import static dev.lockstep.mapping.WrongUses.assertWrong;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

class EnumCheckTest {

    enum Ratio {
        WIDE("16:9"),
        TALL("9:16"),
        ODD("it's");

        @EnumeratedValue
        final String value;

        Ratio(String value) {
            this.value = value;
        }
    }

    enum Seconds {
        EIGHT(8),
        FOUR(4);

        @EnumeratedValue
        final int value;

        Seconds(int value) {
            this.value = value;
        }
    }

    enum State {
        OPEN,
        CLOSED
    }

    static class Initial implements AttributeConverter<State, String> {

        @Override
        public String convertToDatabaseColumn(State state) {
            return state == null ? null : state.name().substring(0, 1);
        }

        @Override
        public State convertToEntityAttribute(String initial) {
            return initial == null ? null : initial.equals("O") ? State.OPEN : State.CLOSED;
        }
    }

    @Entity
    @Table(name = "t")
    static class Named {
        @Id
        @Column(name = "id")
        Integer id;

        @Enumerated(EnumType.STRING)
        @EnumCheck(name = "c_ratio", orNull = true)
        @Column(name = "ratio", columnDefinition = "text")
        Ratio ratio;

        @EnumCheck(name = "c_seconds")
        @Column(name = "seconds", columnDefinition = "integer")
        Seconds seconds;

        @Enumerated(EnumType.STRING)
        @EnumCheck(name = "C State")
        @Column(name = "\"State\"", columnDefinition = "text")
        State state;

        @EnumCheck(name = "c_ordinal")
        @Column(name = "ordinal")
        State ordinal;

        @Convert(converter = Initial.class)
        @EnumCheck(name = "c_initial")
        @Column(name = "initial", columnDefinition = "text")
        State initial;
    }

    @Test
    void oneNamedCheckListsTheStoredValuesInTheOrderOfTheConstants() {
        assertThat(Declared.createStatements(Named.class))
                .containsExactly("create table t (id integer not null,"
                        + " initial text constraint c_initial check (initial in ('O', 'C')),"
                        + " ordinal smallint constraint c_ordinal check (ordinal in (0, 1)),"
                        + " ratio text constraint c_ratio check (ratio is null or ratio in ('16:9', '9:16', 'it''s')),"
                        + " seconds integer constraint c_seconds check (seconds in (8, 4)),"
                        + " \"State\" text constraint \"C State\" check (\"State\" in ('OPEN', 'CLOSED')),"
                        + " primary key (id))");
    }

    @Entity
    @Table(name = "t")
    static class Unchecked {
        @Id
        @Column(name = "id")
        Integer id;

        @Enumerated(EnumType.STRING)
        @NoEnumCheck
        @Column(name = "ratio", columnDefinition = "text")
        Ratio ratio;

        @NoEnumCheck
        @Column(name = "seconds", columnDefinition = "integer")
        Seconds seconds;

        @Enumerated(EnumType.STRING)
        @NoEnumCheck
        @Column(name = "state", columnDefinition = "text")
        State state;

        @NoEnumCheck
        @Column(name = "ordinal")
        State ordinal;

        @NoEnumCheck
        @JdbcTypeCode(SqlTypes.VARCHAR)
        @Column(name = "typed", columnDefinition = "text")
        State typed;

        @NoEnumCheck
        @Enumerated(EnumType.STRING)
        @Column(
                name = "other",
                columnDefinition = "text",
                check = @CheckConstraint(name = "c_other", constraint = "other <> ''"))
        State other;

        @Embedded
        Part part;
    }

    @Embeddable
    static class Part {
        @Enumerated(EnumType.STRING)
        @NoEnumCheck
        @Column(name = "in_part", columnDefinition = "text")
        State inPart;
    }

    @Test
    void noCheckIsNoCheckHoweverTheEnumIsStored() {
        assertThat(Declared.createStatements(Unchecked.class))
                .containsExactly("create table t (id integer not null, ordinal smallint,"
                        + " other text constraint c_other check (other <> ''), in_part text, ratio text, seconds integer,"
                        + " state text, typed text, primary key (id))");
    }

    @Entity
    static class NotAnEnum {
        @Id
        Integer id;

        @EnumCheck(name = "c")
        String state;
    }

    @Entity
    static class NotAnEnumEither {
        @Id
        Integer id;

        @NoEnumCheck
        String state;
    }

    @Test
    void anAttributeThatIsNoEnumIsRefused() {
        String mend = "is on an attribute that is not an enum: leave it out, or say the check by"
                + " @Column(check = @CheckConstraint(…))";
        assertWrong("EnumCheckTest$NotAnEnum.state: @EnumCheck " + mend, NotAnEnum.class);
        assertWrong("EnumCheckTest$NotAnEnumEither.state: @NoEnumCheck " + mend, NotAnEnumEither.class);
    }

    @Entity
    static class NativeEnum {
        @Id
        Integer id;

        @EnumCheck(name = "c")
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        State state;
    }

    @Test
    void aTypeOfItsOwnNeedsNoCheck() {
        assertWrong(
                "EnumCheckTest$NativeEnum.state: @EnumCheck is on a column that is neither text nor an integer, so that"
                        + " no check can list its values: leave the annotation out",
                NativeEnum.class);
    }

    @Entity
    static class Nameless {
        @Id
        Integer id;

        @EnumCheck(name = "")
        State state;
    }

    @Test
    void aCheckNeedsAName() {
        assertWrong(
                "EnumCheckTest$Nameless.state: @EnumCheck has no name: give it the constraint's, or leave the annotation"
                        + " out for the name that PostgreSQL gives",
                Nameless.class);
    }

    @Entity
    static class Converted {
        @Id
        Integer id;

        @NoEnumCheck
        @Convert(converter = Initial.class)
        State state;
    }

    @Test
    void aConvertersCheckCannotBeTakenOff() {
        assertWrong(
                "EnumCheckTest$Converted.state: @NoEnumCheck cannot keep Hibernate from adding the check (state in"
                        + " ('C','O')): store the enum by @Enumerated or @EnumeratedValue instead of a converter",
                Converted.class);
    }

    @Entity
    static class Both {
        @Id
        Integer id;

        @EnumCheck(name = "c")
        @NoEnumCheck
        State state;
    }

    @Test
    void aCheckAndNoneAtOnceIsRefused() {
        assertWrong(
                "EnumCheckTest$Both.state: @EnumCheck stands beside @NoEnumCheck: take one of them off", Both.class);
    }
}
