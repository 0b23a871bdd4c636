package dev.lockstep.model;

import static dev.lockstep.model.StoredRow.filled;

import dev.lockstep.model.EntityTable.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What entities write is what the database holds and what they read again: every attribute of every entity, as
 * Hibernate's metamodel has them, with the telling values of {@link Samples}. An attribute for which there are none fails.
 */
class RoundTripIT {

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void whatASessionInsertsIsRead(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> rows.allGiven().forEach(values -> {
            Object row = filled(entity.table(), values);
            session.persist(row);
            session.flush();
            StoredRow stored =
                    new StoredRow(session, entity.table(), entity.table().key().of(row));
            stored.holds(values);
            session.remove(stored.read());
            session.flush();
        }));
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void whatAStatelessSessionInsertsIsRead(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> rows.allGiven().forEach(values -> {
            Object row = filled(entity.table(), values);
            try (StatelessSession stateless =
                    session.statelessWithOptions().connection().open()) {
                stateless.insert(row);
                new StoredRow(session, entity.table(), entity.table().key().of(row)).holds(values);
                stateless.delete(row);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void whatSqlInsertsIsRead(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> rows.all().forEach(values -> {
            StoredRow stored = StoredRow.inserted(session, entity.table(), values);
            stored.isReadAs(values);
            session.remove(stored.read());
            session.flush();
        }));
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void whatASessionUpdatesIsRead(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            List<Map<Member, Sample>> all = rows.all();
            StoredRow stored = StoredRow.inserted(session, entity.table(), all.get(0));
            all.forEach(values -> {
                Object row = stored.read();
                updatable(values).forEach((member, sample) -> member.set(row, sample.value()));
                session.flush();
                stored.holds(updated(all.get(0), values));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void whatAStatelessSessionUpdatesIsRead(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            List<Map<Member, Sample>> all = rows.all();
            StoredRow stored = StoredRow.inserted(session, entity.table(), all.get(0));
            all.forEach(values -> {
                Object row = stored.read();
                updatable(values).forEach((member, sample) -> member.set(row, sample.value()));
                session.detach(row);
                try (StatelessSession stateless =
                        session.statelessWithOptions().connection().open()) {
                    stateless.update(row);
                }
                stored.holds(updated(all.get(0), values));
            });
        });
    }

    private static Map<Member, Sample> updatable(Map<Member, Sample> values) {
        Map<Member, Sample> some = new HashMap<>(values);
        some.keySet().removeIf(member -> member.isKey() || !member.updatable() || member.isKeptCurrent());
        return some;
    }

    /** What is not updatable stays; what is kept current has another test. */
    private static Map<Member, Sample> updated(Map<Member, Sample> before, Map<Member, Sample> values) {
        Map<Member, Sample> after = new HashMap<>(before);
        after.putAll(updatable(values));
        after.keySet().removeIf(Member::isKeptCurrent);
        return after;
    }
}
