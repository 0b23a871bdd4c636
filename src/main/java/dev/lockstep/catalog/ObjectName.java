package dev.lockstep.catalog;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a schema object is called, unique within a catalogue. Names are PostgreSQL's own, unquoted and case-sensitive.
 *
 * @param kind what kind of object it is
 * @param schema the schema it lives in; empty for schemas themselves and for extensions
 * @param relation the table or view it belongs to (columns, constraints, triggers, rules, policies); otherwise empty
 * @param name its own name; routines carry their argument types: {@code f(integer, text)}
 */
public record ObjectName(Kind kind, String schema, String relation, String name) implements Comparable<ObjectName> {

    /** The schema whose objects are written without a qualifier. */
    public static final String DEFAULT_SCHEMA = "public";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$]+");

    public ObjectName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(name, "name");
    }

    /** The name of an object that stands directly in a schema: a table, a sequence, an index. */
    public static ObjectName of(Kind kind, String schema, String name) {
        return new ObjectName(kind, schema, "", name);
    }

    /** The name of a part of a table or view: a column, a constraint, a trigger. */
    public static ObjectName of(Kind kind, ObjectName relation, String name) {
        return new ObjectName(kind, relation.schema(), relation.name(), name);
    }

    /** The name of a table. */
    public static ObjectName table(String schema, String name) {
        return of(Kind.TABLE, schema, name);
    }

    /** The name of the table that this column, constraint, trigger, rule or policy belongs to. */
    public ObjectName table() {
        if (relation.isEmpty()) {
            throw new IllegalStateException(this + " is not part of a table");
        }
        return table(schema, relation);
    }

    /** Whether this is the table itself or a part of it. */
    public boolean belongsTo(ObjectName table) {
        return schema.equals(table.schema()) && (relation.equals(table.name()) || equals(table));
    }

    /** Whether it stands beside the table in the order of names: it, its parts, and what else has its name. */
    boolean isNear(ObjectName table) {
        return schema.equals(table.schema()) && relationOrName().equals(table.name());
    }

    /**
     * The name as a report writes it, without quotes: {@code chord_charts.title}, {@code audit.log.id}. Objects of
     * {@value #DEFAULT_SCHEMA} read without their schema.
     */
    public String display() {
        return join(UnaryOperator.identity());
    }

    /** As {@link #display()}, but a part that could be taken for several stands in quotes. */
    String unambiguous() {
        return join(part -> PLAIN.matcher(part).matches() ? part : '"' + part.replace("\"", "\"\"") + '"');
    }

    private String join(UnaryOperator<String> writing) {
        String qualifier = schema.equals(DEFAULT_SCHEMA) ? "" : schema;
        return Stream.of(qualifier, relation, name)
                .filter(part -> !part.isEmpty())
                .map(writing)
                .collect(Collectors.joining("."));
    }

    private String relationOrName() {
        return relation.isEmpty() ? name : relation;
    }

    /** By schema, then by table so that a table and its parts stand together, then by kind and by name. */
    @Override
    public int compareTo(ObjectName other) {
        int order = schema.compareTo(other.schema);
        if (order == 0) {
            order = relationOrName().compareTo(other.relationOrName());
        }
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        if (order == 0) {
            order = name.compareTo(other.name);
        }
        return order == 0 ? relation.compareTo(other.relation) : order;
    }

    @Override
    public String toString() {
        return kind.label() + " " + display();
    }
}
