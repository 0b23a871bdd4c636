package dev.lockstep.model;

import static dev.lockstep.model.StoredRow.filled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.EntityTable.Member;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A session writes what was changed, also inside a document or a list, and nothing else. */
class DirtyCheckingIT {

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void readingARowWritesNothing(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> rows.all().forEach(values -> {
            StoredRow stored = StoredRow.inserted(session, entity.table(), values);
            Object row = stored.read();
            assertThat(updates(session)).as("updates after reading %s", values).isZero();
            session.remove(row);
            session.flush();
        }));
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void insertingARowWritesItOnce(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> rows.allGiven().forEach(values -> {
            Object row = filled(entity.table(), values);
            session.persist(row);
            session.flush();
            assertThat(updates(session))
                    .as("updates after inserting %s", values)
                    .isZero();
            session.remove(row);
            session.flush();
        }));
    }

    @ParameterizedTest
    @MethodSource("dev.lockstep.model.ModelDatabases#entities")
    void aChangeInsideADocumentOrAListIsWritten(ModelDatabases.Entity entity) {
        entity.inSession((session, rows) -> {
            StoredRow stored =
                    StoredRow.inserted(session, entity.table(), rows.all().get(0));
            entity.table().members().stream().filter(Member::updatable).forEach(member -> {
                Object row = stored.read();
                Object value = member.of(row);
                if (change(value)) {
                    assertThat(updates(session)).as("updates after %s", member).isEqualTo(1);
                    stored.isReadAs(Map.of(member, new Sample(value, "")));
                }
            });
        });
    }

    private static boolean change(Object value) {
        if (value instanceof ObjectNode object) {
            object.put("added", 1);
        } else if (value instanceof ArrayNode array) {
            array.add(1);
        } else if (value instanceof List<?> list) {
            list.remove(list.size() - 1);
        } else {
            return false;
        }
        return true;
    }

    private static long updates(Session session) {
        var statistics = session.getSessionFactory().getStatistics();
        long before = statistics.getEntityUpdateCount();
        session.flush();
        return statistics.getEntityUpdateCount() - before;
    }
}
