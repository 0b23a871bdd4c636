package dev.lockstep.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Its position is kept for writing a table down, and not compared.
 *
 * @param position its number in the table ({@code attnum})
 * @param type {@code format_type}: {@code character varying(10)[]}
 * @param notNull how it is NOT NULL, null where it is nullable
 * @param value where its value comes from when none is given
 * @param storage how it is stored
 * @param inherited whether its table only has it from a parent. Such a column is listed only where it is otherwise than the
 *     parent's (in default, NOT NULL, storage, statistics, options, comment), and its type is not compared: that is the
 *     parent's
 */
public record Column(
        ObjectName name,
        int position,
        String type,
        @Nullable String collation,
        @Nullable NotNull notNull,
        ColumnValue value,
        ColumnStorage storage,
        @Nullable String comment,
        boolean inherited)
        implements SchemaObject {

    /** A column that its table declares itself. */
    public Column(
            ObjectName name,
            int position,
            String type,
            @Nullable String collation,
            @Nullable NotNull notNull,
            ColumnValue value,
            ColumnStorage storage,
            @Nullable String comment) {
        this(name, position, type, collation, notNull, value, storage, comment, false);
    }

    /**
     * A NOT NULL constraint.
     *
     * @param constraint its name where that is not the one PostgreSQL gives by itself; null before PostgreSQL 18
     * @param valid whether existing rows are known to satisfy it
     * @param noInherit whether children do not inherit it
     */
    public record NotNull(@Nullable String constraint, boolean valid, boolean noInherit) {
        /** A plain {@code NOT NULL}. */
        public static final NotNull PLAIN = new NotNull(null, true, false);

        @Override
        public String toString() {
            return (constraint == null ? "" : "constraint " + constraint + " ") + "not null"
                    + (valid ? "" : " not valid") + (noInherit ? " no inherit" : "");
        }
    }

    /** Where a column's value comes from when an INSERT gives none. */
    public sealed interface ColumnValue {}

    /** Nothing: the value is NULL. */
    public record NoDefault() implements ColumnValue {}

    /** A {@code DEFAULT}, as {@code pg_get_expr} prints it. */
    public record Default(String expression) implements ColumnValue {}

    /** {@code GENERATED ALWAYS AS (expression)}, stored or virtual. */
    public record Generated(String expression, boolean stored) implements ColumnValue {}

    /**
     * {@code GENERATED ... AS IDENTITY}.
     *
     * @param always {@code ALWAYS} rather than {@code BY DEFAULT}
     * @param sequence the implicit sequence: its name and options
     */
    public record Identity(boolean always, Sequence sequence) implements ColumnValue {}

    /**
     * How a column is stored.
     *
     * @param storage {@code plain}, {@code main}, {@code external}, {@code extended}; null for the type's default
     * @param compression {@code pglz} or {@code lz4}; null for the server's default
     * @param statisticsTarget {@code SET STATISTICS}; null for the default
     * @param options {@code n_distinct=...}; those of a foreign table's column as {@code foreign.name='value'}; sorted
     */
    public record ColumnStorage(
            @Nullable String storage,
            @Nullable String compression,
            @Nullable Integer statisticsTarget,
            List<String> options) {

        /** Everything as the type and the server have it. */
        public static final ColumnStorage DEFAULT = new ColumnStorage(null, null, null, List.of());

        public ColumnStorage {
            options = List.copyOf(options);
        }
    }

    /** The table it belongs to. */
    public ObjectName table() {
        return name.table();
    }

    @Override
    public List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(Attribute.of("type", inherited ? null : type));
        attributes.add(Attribute.of("collation", inherited ? null : collation));
        attributes.add(Attribute.flag("inherited", inherited));
        attributes.add(Attribute.of("not null", notNull));
        attributes.add(Attribute.of("default", value instanceof Default d ? d.expression() : null));
        attributes.add(Attribute.of("generated", value instanceof Generated g ? generated(g) : null));
        attributes.add(Attribute.of("identity", value instanceof Identity i ? identity(i) : null));
        attributes.add(Attribute.of("storage", storage.storage()));
        attributes.add(Attribute.of("compression", storage.compression()));
        attributes.add(Attribute.of("statistics target", storage.statisticsTarget()));
        attributes.add(Attribute.of("options", storage.options()));
        attributes.add(Attribute.of("comment", comment));
        return List.copyOf(attributes);
    }

    private static String generated(Generated generated) {
        return "always as (" + generated.expression() + ") " + (generated.stored() ? "stored" : "virtual");
    }

    private static String identity(Identity identity) {
        Sequence sequence = identity.sequence();
        return (identity.always() ? "always" : "by default") + " as identity ("
                + sequence.withOwner(null).definition()
                + (sequence.comment() == null ? "" : " comment " + Attribute.literal(sequence.comment())) + ")";
    }

    @Override
    public String definition() {
        StringBuilder text = new StringBuilder(type);
        if (collation != null) {
            text.append(" collate ").append(collation);
        }
        if (notNull != null) {
            text.append(' ').append(notNull);
        }
        if (value instanceof Default d) {
            text.append(" default ").append(d.expression());
        } else if (value instanceof Generated g) {
            text.append(" generated ").append(generated(g));
        } else if (value instanceof Identity i) {
            text.append(" generated ").append(identity(i));
        }
        return text.toString();
    }
}
