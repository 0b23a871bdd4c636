package dev.lockstep.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table without its columns and constraints, which are objects of their own.
 *
 * @param unlogged whether it is {@code UNLOGGED}
 * @param form what makes it other than an ordinary table
 * @param options storage parameters as {@code name=value}, those of its TOAST table as {@code toast.name=value}, sorted
 * @param accessMethod its table access method, null for {@code heap}
 * @param tablespace its tablespace, null for the database's own
 * @param replicaIdentity {@code full}, {@code nothing} or {@code index NAME}; null for the default
 * @param rowSecurity {@code enabled}, {@code forced}, {@code enabled, forced}; null for neither
 */
public record Table(
        ObjectName name,
        boolean unlogged,
        TableForm form,
        List<String> options,
        @Nullable String accessMethod,
        @Nullable String tablespace,
        @Nullable String replicaIdentity,
        @Nullable String rowSecurity,
        @Nullable String comment)
        implements SchemaObject {

    public Table {
        options = List.copyOf(options);
    }

    /**
     * What makes a table other than an ordinary one.
     *
     * @param partitionKey {@code pg_get_partkeydef}: {@code RANGE (created_at)}; null where it is not partitioned
     * @param inherits its parents in order, written as SQL names; a partition's one parent too
     * @param partitionBound {@code FOR VALUES FROM ... TO ...} of a partition; null otherwise
     * @param ofType the composite type of a typed table; null otherwise
     * @param foreign server and options of a foreign table as SQL; null otherwise
     */
    public record TableForm(
            @Nullable String partitionKey,
            List<String> inherits,
            @Nullable String partitionBound,
            @Nullable String ofType,
            @Nullable String foreign) {

        /** An ordinary table. */
        public static final TableForm ORDINARY = new TableForm(null, List.of(), null, null, null);

        public TableForm {
            inherits = List.copyOf(inherits);
        }
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(
                Attribute.flag("unlogged", unlogged),
                Attribute.of("partition key", form.partitionKey()),
                Attribute.of("inherits", form.inherits()),
                Attribute.of("partition bound", form.partitionBound()),
                Attribute.of("of type", form.ofType()),
                Attribute.of("foreign", form.foreign()),
                Attribute.of("options", options),
                Attribute.of("access method", accessMethod),
                Attribute.of("tablespace", tablespace),
                Attribute.of("replica identity", replicaIdentity),
                Attribute.of("row security", rowSecurity),
                Attribute.of("comment", comment));
    }

    @Override
    public String definition() {
        StringBuilder text = new StringBuilder(unlogged ? "unlogged " : form.foreign() != null ? "foreign " : "")
                .append("table ")
                .append(name.display());
        if (form.ofType() != null) {
            text.append(" of ").append(form.ofType());
        }
        if (form.partitionBound() != null) {
            text.append(" partition of ")
                    .append(String.join(", ", form.inherits()))
                    .append(' ')
                    .append(form.partitionBound());
        } else if (!form.inherits().isEmpty()) {
            text.append(" inherits (")
                    .append(String.join(", ", form.inherits()))
                    .append(')');
        }
        if (form.partitionKey() != null) {
            text.append(" partition by ").append(form.partitionKey());
        }
        if (!options.isEmpty()) {
            text.append(" with (").append(String.join(", ", options)).append(')');
        }
        if (form.foreign() != null) {
            text.append(' ').append(form.foreign());
        }
        return text.toString();
    }
}
