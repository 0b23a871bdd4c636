package dev.lockstep.model;

import static dev.lockstep.model.StoredRow.filled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.mapping.type.JsonbArrayType;
import dev.lockstep.model.EntityTable.Member;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database gives a row that was inserted without it, and what updates keep current. */
class DatabaseValuesIT {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    static Stream<ModelDatabases.Entity> keptCurrent() {
        return ModelDatabases.entities()
                .filter(entity -> entity.table().members().stream().anyMatch(Member::isKeptCurrent));
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void anEntityInsertedBySessionHoldsTheDefaults(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            Object row = filled(entity.table(), rows.required());
            session.persist(row);
            session.flush();
            holdsWhatTheDatabaseGave(session, entity.table(), row);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void anEntityInsertedByStatelessSessionHoldsTheDefaults(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            Object row = filled(entity.table(), rows.required());
            try (StatelessSession stateless =
                    session.statelessWithOptions().connection().open()) {
                stateless.insert(row);
            }
            holdsWhatTheDatabaseGave(session, entity.table(), row);
        });
    }

    private static void holdsWhatTheDatabaseGave(Session session, EntityTable entity, Object row) {
        Map<Member, Sample> given = entity.members().stream()
                .filter(Member::isDefaulted)
                .collect(Collectors.toMap(member -> member, member -> new Sample(member.of(row), "")));
        assertThat(given)
                .isNotEmpty()
                .allSatisfy((member, sample) ->
                        assertThat(sample.value()).as(member.toString()).isNotNull());
        new StoredRow(session, entity, entity.key().of(row)).isReadAs(given);
    }

    @ParameterizedTest
    @MethodSource("keptCurrent")
    void anUpdateBySessionMovesTheTimeOfTheLastUpdate(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            StoredRow stored = longAgo(session, entity.table(), rows);
            Object row = stored.read();
            changeSomething(entity.table(), row, rows);
            session.flush();
            isCurrent(stored, row);
        });
    }

    @ParameterizedTest
    @MethodSource("keptCurrent")
    void anUpdateByStatelessSessionMovesTheTimeOfTheLastUpdate(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            StoredRow stored = longAgo(session, entity.table(), rows);
            Object row = stored.read();
            session.detach(row);
            try (StatelessSession stateless =
                    session.statelessWithOptions().connection().open()) {
                stateless.update(row);
            }
            isCurrent(stored, row);
        });
    }

    /** Hibernate's upsert casts each parameter to the type of its code, and knows none for an array of documents. */
    static Stream<ModelDatabases.Entity> upsertable() {
        return keptCurrent()
                .filter(entity -> entity.table().members().stream()
                        .map(member -> member.field().getAnnotation(Type.class))
                        .noneMatch(type -> type != null && type.value() == JsonbArrayType.class));
    }

    @ParameterizedTest
    @MethodSource("upsertable")
    void anUpsertMovesTheTimeOfTheLastUpdate(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            StoredRow stored = longAgo(session, entity.table(), rows);
            Object row = stored.read();
            session.detach(row);
            try (StatelessSession stateless =
                    session.statelessWithOptions().connection().open()) {
                stateless.upsert(row);
            }
            isCurrent(stored, row);
        });
    }

    private static StoredRow longAgo(Session session, EntityTable entity, SampleRows rows) {
        Map<Member, Sample> values = rows.allGiven().get(0);
        values.put(keptCurrentOf(entity), Sample.literal(LONG_AGO, LONG_AGO.toString(), "timestamptz"));
        return StoredRow.inserted(session, entity, values);
    }

    private static void changeSomething(EntityTable entity, Object row, SampleRows rows) {
        Map<Member, Sample> other = rows.all().get(1);
        entity.members().stream()
                .filter(member -> member.updatable() && !member.isKey() && !member.isKeptCurrent())
                .forEach(member -> member.set(row, other.get(member).value()));
    }

    private static void isCurrent(StoredRow stored, Object row) {
        Member member = keptCurrentOf(stored.entity());
        Instant updated = (Instant) member.of(row);
        assertThat(updated).isAfter(LONG_AGO.plusSeconds(60)).isBeforeOrEqualTo(Instant.now());
        stored.isReadAs(Map.of(member, new Sample(updated, "")));
    }

    private static Member keptCurrentOf(EntityTable entity) {
        return entity.members().stream()
                .filter(Member::isKeptCurrent)
                .findFirst()
                .orElseThrow();
    }
}
