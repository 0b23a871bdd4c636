package dev.lockstep.model;

import dev.lockstep.model.EntityTable.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Rows of an entity that between them hold every sample of every attribute. */
final class SampleRows {

    private static final AtomicInteger TEXTS = new AtomicInteger();

    private final Session session;
    private final EntityTable entity;
    private final Map<Member, List<Sample>> samples = new HashMap<>();

    /** The samples of the entity; the rows that it refers to are made in the session. */
    SampleRows(Session session, EntityTable entity) {
        this.session = session;
        this.entity = entity;
    }

    private List<Sample> samplesOf(Member member) {
        return samples.computeIfAbsent(member, this::make);
    }

    private List<Sample> make(Member member) {
        List<Sample> all = new ArrayList<>();
        if (member.isAssociation()) {
            all.add(parent(member));
        } else {
            all.addAll(Samples.of(member.toString(), member.field().getGenericType(), sqlType(entity, member)));
        }
        if (member.nullable()) {
            all.add(Sample.NULL);
        }
        return all;
    }

    /** A row that another one refers to, with no more than it must have. */
    private Sample parent(Member member) {
        EntityTable target =
                EntityTable.of(session.getSessionFactory(), member.field().getType());
        Object row = StoredRow.filled(target, new SampleRows(session, target).required());
        session.persist(row);
        session.flush();
        EntityTable.Member key = target.key();
        return Sample.literal(row, String.valueOf(key.of(row)), sqlType(target, key));
    }

    /** No more than a row must have; its texts are no other row's, as unique keys want it. */
    Map<Member, Sample> required() {
        Map<Member, Sample> row = new LinkedHashMap<>();
        for (Member member : entity.members()) {
            if (!member.nullable() && !member.isDefaulted()) {
                row.put(
                        member,
                        member.field().getType() == String.class
                                ? ownText()
                                : samplesOf(member).get(0));
            }
        }
        return row;
    }

    private static Sample ownText() {
        String text = "text " + TEXTS.incrementAndGet();
        return Sample.literal(text, text, "text");
    }

    private String sqlType(EntityTable entity, Member member) {
        return session.createNativeQuery(
                        "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                                + " WHERE attrelid = cast(:table AS regclass) AND attname = :column",
                        String.class)
                .setParameter("table", entity.table())
                .setParameter("column", member.column())
                .getSingleResult();
    }

    /** Rows that between them hold every sample, nulls too; one with few samples begins with the first again. */
    List<Map<Member, Sample>> all() {
        int count = entity.members().stream()
                .mapToInt(member -> samplesOf(member).size())
                .max()
                .orElseThrow();
        return IntStream.range(0, count).mapToObj(this::row).toList();
    }

    /** The same, but a null that would become the database's default is the first sample instead. */
    List<Map<Member, Sample>> allGiven() {
        List<Map<Member, Sample>> rows = all();
        rows.forEach(row -> row.replaceAll((member, sample) -> sample.value() == null && member.isDefaulted()
                ? samples.get(member).get(0)
                : sample));
        return rows;
    }

    private Map<Member, Sample> row(int number) {
        Map<Member, Sample> row = new LinkedHashMap<>();
        for (Member member : entity.members()) {
            List<Sample> values = samplesOf(member);
            row.put(member, values.get(number % values.size()));
        }
        return row;
    }
}
