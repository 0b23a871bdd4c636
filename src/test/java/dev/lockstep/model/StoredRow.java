package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.lockstep.model.EntityTable.Member;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * A row in the database, seen by Hibernate and by SQL.
 *
 * @param key the primary key
 */
record StoredRow(Session session, EntityTable entity, Object key) {

    /** An entity with those values. */
    static Object filled(EntityTable entity, Map<Member, Sample> values) {
        Object row = entity.blank();
        values.forEach((member, sample) -> member.set(row, sample.value()));
        return row;
    }

    /** Inserts a row by SQL alone. */
    static StoredRow inserted(Session session, EntityTable entity, Map<Member, Sample> values) {
        String columns = values.keySet().stream().map(Member::column).collect(Collectors.joining(", "));
        String literals = values.values().stream().map(Sample::sql).collect(Collectors.joining(", "));
        execute(session, "INSERT INTO " + entity.table() + " (" + columns + ") VALUES (" + literals + ")");
        return new StoredRow(session, entity, values.get(entity.key()).value());
    }

    /** The values, as an entity reads them that the session has not seen before, and as SQL compares them. */
    void holds(Map<Member, Sample> values) {
        isReadAs(values);
        values.forEach((member, sample) -> assertThat(isInDatabase(member, sample))
                .as("%s is %s in the database", member, sample.sql())
                .isTrue());
    }

    /** The values, as an entity reads them that the session has not seen before. */
    void isReadAs(Map<Member, Sample> values) {
        Object row = read();
        assertSoftly(softly -> values.forEach((member, sample) -> {
            if (member.isAssociation() && sample.value() != null) {
                softly.assertThat(((KeyedRow<?>) member.of(row)).getId())
                        .as(member.toString())
                        .isEqualTo(((KeyedRow<?>) sample.value()).getId());
            } else {
                softly.assertThat(member.of(row)).as(member.toString()).isEqualTo(sample.value());
            }
        }));
    }

    /** The row as the database has it now. */
    Object read() {
        session.clear();
        Object row = session.find(entity.type(), key);
        assertThat(row).as("%s of key %s", entity, key).isNotNull();
        return row;
    }

    private boolean isInDatabase(Member member, Sample sample) {
        return session.doReturningWork(connection -> {
            String query = "SELECT " + member.column() + " IS NOT DISTINCT FROM " + sample.sql() + " FROM "
                    + entity.table() + " WHERE " + entity.key().column() + "::text = ?";
            try (var statement = connection.prepareStatement(query)) {
                statement.setString(1, key.toString());
                try (var result = statement.executeQuery()) {
                    return result.next() && result.getBoolean(1);
                }
            }
        });
    }

    private static void execute(Session session, String sql) {
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
