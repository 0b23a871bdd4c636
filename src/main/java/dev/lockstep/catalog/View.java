package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view or, by its name's kind, a materialized view.
 *
 * @param query {@code pg_get_viewdef} without the semicolon; before PostgreSQL 16 it qualifies columns where newer ones do
 *     not
 * @param columns its columns in order: name and type, then its own default, storage or comment where it has one
 * @param options {@code security_barrier=true} and the like, sorted
 * @param populated whether a materialized view holds data; true for views
 * @param placement access method and tablespace of a materialized view; null where they are the usual
 */
public record View(
        ObjectName name,
        String query,
        List<String> columns,
        List<String> options,
        boolean populated,
        @Nullable String comment,
        @Nullable String placement)
        implements SchemaObject {

    public View {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }

    /** A view, or a materialized view in the usual place. */
    public View(
            ObjectName name,
            String query,
            List<String> columns,
            List<String> options,
            boolean populated,
            @Nullable String comment) {
        this(name, query, columns, options, populated, comment, null);
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.of("query", query),
                Attribute.of("columns", columns),
                Attribute.of("options", options),
                Attribute.flag("unpopulated", !populated),
                Attribute.of("placement", placement),
                Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        return query;
    }
}
