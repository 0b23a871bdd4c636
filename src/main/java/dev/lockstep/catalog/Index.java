package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of its own, not one that stands behind a constraint.
 *
 * @param table the table or materialized view that it indexes
 * @param definition {@code pg_get_indexdef}, but the table is qualified outside of {@code public} alone, a partitioned one
 *     is without {@code ONLY}, and a {@code TABLESPACE} is told
 * @param unique whether it is unique
 * @param valid false for what a failed concurrent build leaves behind
 * @param clustered whether the table was last clustered on it
 * @param columns the plain columns it indexes, includes and mentions in expressions and its predicate, sorted
 * @param statisticsTargets {@code position=target} of expression columns, in order
 */
public record Index(
        ObjectName name,
        ObjectName table,
        String definition,
        boolean unique,
        boolean valid,
        boolean clustered,
        List<String> columns,
        List<String> statisticsTargets,
        @Nullable String comment)
        implements SchemaObject {

    public Index {
        columns = List.copyOf(columns);
        statisticsTargets = List.copyOf(statisticsTargets);
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("definition", definition),
                Attribute.flag("invalid", !valid),
                Attribute.flag("clustered", clustered),
                Attribute.of("statistics targets", statisticsTargets),
                Attribute.of("comment", comment));
    }
}
