package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.mapping.EnumCheck;
import dev.lockstep.model.EntityTable.Member;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check of an enum's column lets in the values of its constants and no other. */
class EnumChecksIT {

    static Stream<Arguments> enums() {
        return ModelDatabases.entities()
                .flatMap(entity -> entity.table().members().stream()
                        .filter(member -> member.field().getType().isEnum())
                        .map(member -> Arguments.of(entity, member)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("enums")
    void everyConstantIsLetIn(ModelDatabases.Entity entity, Member member) {
        entity.inSession((session, rows) -> {
            StoredRow row =
                    StoredRow.inserted(session, entity.table(), rows.allGiven().get(0));
            Arrays.stream(member.field().getType().getEnumConstants())
                    .map(constant -> StoredValue.of((Enum<?>) constant))
                    .forEach(value -> assertThat(store(session, row, member, value))
                            .as("rows that took %s", value)
                            .isEqualTo(1));
        });
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("enums")
    void anotherValueIsRefusedWhereThereIsACheck(ModelDatabases.Entity entity, Member member) {
        entity.inSession((session, rows) -> {
            StoredRow row =
                    StoredRow.inserted(session, entity.table(), rows.allGiven().get(0));
            EnumCheck check = member.field().getAnnotation(EnumCheck.class);
            if (check == null) {
                assertThat(store(session, row, member, "99")).isEqualTo(1);
            } else {
                assertThatThrownBy(() -> store(session, row, member, "99"))
                        .isInstanceOfSatisfying(
                                ConstraintViolationException.class,
                                refusal ->
                                        assertThat(refusal.getConstraintName()).isEqualTo(check.name()));
            }
        });
    }

    @Test
    void thereAreTenEnums() {
        assertThat(enums()).hasSize(10);
    }

    private static int store(Session session, StoredRow row, Member member, String value) {
        String cast = member.column().equals("duration_seconds") ? "integer" : "text";
        return session.createNativeMutationQuery(
                        "UPDATE " + row.entity().table() + " SET " + member.column() + " = cast('" + value + "' AS "
                                + cast + ") WHERE " + row.entity().key().column() + " = :key")
                .setParameter("key", row.key())
                .executeUpdate();
    }
}
