package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table, NOT NULL apart (that is {@link Column#notNull()}). What children and partitions inherit is
 * not listed again for them.
 *
 * @param type which of PostgreSQL's kinds it is
 * @param definition {@code pg_get_constraintdef}, with {@code NOT VALID}, {@code DEFERRABLE} and so on
 * @param columns its columns in order (of a foreign key: the referencing ones); empty where it names none
 * @param references the table that a foreign key references; null otherwise
 * @param index the definition of the index behind a key or exclusion constraint, as of an {@link Index}, with
 *     {@code INVALID} and {@code STATISTICS} where it is or has them; null otherwise
 * @param clustered whether the table was last clustered on its index
 */
public record Constraint(
        ObjectName name,
        Type type,
        String definition,
        List<String> columns,
        @Nullable ObjectName references,
        @Nullable String index,
        boolean clustered,
        @Nullable String comment)
        implements SchemaObject {

    /** The kinds of table constraint. */
    public enum Type {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        EXCLUSION
    }

    public Constraint {
        columns = List.copyOf(columns);
    }

    /** The table it belongs to. */
    public ObjectName table() {
        return name.table();
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("definition", definition),
                Attribute.of("index", index),
                Attribute.flag("clustered", clustered),
                Attribute.of("comment", comment));
    }
}
