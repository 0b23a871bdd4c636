package dev.lockstep.ddl;

import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Sequence.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sequences and their options. */
final class SequenceStatements {

    private SequenceStatements() {}

    static List<Statement> create(Sequence sequence) {
        List<String> options = new ArrayList<>();
        if (!sequence.type().equals("bigint")) {
            options.add("AS " + sequence.type());
        }
        options.addAll(options(sequence));
        if (sequence.ownedBy() != null) {
            options.add(owner(sequence.ownedBy()));
        }
        return List.of(Statement.of("CREATE " + (sequence.unlogged() ? "UNLOGGED " : "") + "SEQUENCE "
                + Identifiers.qualified(sequence.name())
                + (options.isEmpty() ? "" : " " + String.join(" ", options))));
    }

    /** Every option that is not PostgreSQL's own choice for the sequence's type and direction. */
    static List<String> options(Sequence sequence) {
        Range range = sequence.range();
        Range usual = usual(sequence.type(), range.increment());
        List<String> options = new ArrayList<>();
        if (range.increment() != 1) {
            options.add("INCREMENT BY " + range.increment());
        }
        if (range.minimum() != usual.minimum()) {
            options.add("MINVALUE " + range.minimum());
        }
        if (range.maximum() != usual.maximum()) {
            options.add("MAXVALUE " + range.maximum());
        }
        long usualStart = range.increment() > 0 ? range.minimum() : range.maximum();
        if (range.start() != usualStart) {
            options.add("START WITH " + range.start());
        }
        if (sequence.cache() != 1) {
            options.add("CACHE " + sequence.cache());
        }
        if (sequence.cycle()) {
            options.add("CYCLE");
        }
        return options;
    }

    private static Range usual(String type, long increment) {
        return increment > 0 ? new Range(1, increment, 1, greatest(type)) : new Range(-1, increment, least(type), -1);
    }

    private static long greatest(String type) {
        return Range.defaultFor(type).maximum();
    }

    private static long least(String type) {
        return -greatest(type) - 1;
    }

    /**
     * Lets a new sequence go on after the values that its column holds; a table without rows gives no row to do it for.
     */
    static Statement catchUp(Sequence sequence, ObjectName column) {
        String last = (sequence.range().increment() > 0 ? "max(" : "min(") + Identifiers.quote(column.name()) + ")";
        return Statement.of("SELECT setval(" + Literals.quote(Identifiers.qualified(sequence.name())) + ", " + last
                + ") FROM " + Identifiers.relation(column) + " HAVING " + last + " BETWEEN "
                + sequence.range().minimum() + " AND " + sequence.range().maximum());
    }

    static List<Statement> alter(Sequence before, Sequence after) {
        List<String> options = changedOptions(before, after);
        if (!Objects.equals(before.ownedBy(), after.ownedBy())) {
            options.add(owner(after.ownedBy()));
        }
        String sequence = "ALTER SEQUENCE " + Identifiers.qualified(after.name()) + " ";
        List<Statement> statements = new ArrayList<>();
        if (!options.isEmpty()) {
            statements.add(Statement.of(sequence + String.join(" ", options)));
        }
        if (before.unlogged() != after.unlogged()) {
            statements.add(Statement.of(sequence + (after.unlogged() ? "SET UNLOGGED" : "SET LOGGED")));
        }
        return statements;
    }

    /** Every option that ALTER SEQUENCE has to say; a new type brings its own bounds where they were the old type's. */
    static List<String> changedOptions(Sequence before, Sequence after) {
        Range old = before.range();
        Range now = after.range();
        List<String> options = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            options.add("AS " + after.type());
        }
        if (old.increment() != now.increment()) {
            options.add("INCREMENT BY " + now.increment());
        }
        long least = old.minimum() == least(before.type()) ? least(after.type()) : old.minimum();
        if (least != now.minimum()) {
            options.add("MINVALUE " + now.minimum());
        }
        long greatest = old.maximum() == greatest(before.type()) ? greatest(after.type()) : old.maximum();
        if (greatest != now.maximum()) {
            options.add("MAXVALUE " + now.maximum());
        }
        if (old.start() != now.start()) {
            options.add("START WITH " + now.start());
        }
        if (old.start() < now.minimum() || old.start() > now.maximum()) {
            // A sequence that was never used stands at its start, which the new bounds have to hold.
            options.add("RESTART");
        }
        if (before.cache() != after.cache()) {
            options.add("CACHE " + after.cache());
        }
        if (before.cycle() != after.cycle()) {
            options.add(after.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return options;
    }

    private static String owner(@Nullable ObjectName column) {
        return "OWNED BY "
                + (column == null ? "NONE" : Identifiers.relation(column) + "." + Identifiers.quote(column.name()));
    }
}
