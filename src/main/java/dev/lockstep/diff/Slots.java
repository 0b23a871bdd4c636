package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Column.Identity;
import dev.lockstep.catalog.Column.NotNull;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.CreateTable;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import dev.lockstep.diff.Change.TableContents;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What there is room for only once: a name among relations or types of a schema, a primary key of a table, the index
 * that a table is clustered on. Who frees such a place goes before who takes it.
 */
final class Slots {

    private static final Set<Kind> RELATIONS =
            Set.of(Kind.TABLE, Kind.INDEX, Kind.SEQUENCE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.COMPOSITE_TYPE);
    private static final Set<Kind> TYPES =
            Set.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW, Kind.COMPOSITE_TYPE, Kind.ENUM_TYPE, Kind.DOMAIN);

    private Slots() {}

    static SortedSet<String> freedBy(Change change) {
        return change instanceof Alter alter
                ? difference(of(alter.before()), of(alter.after()))
                : change instanceof Drop drop
                        ? of(drop.object())
                        : change instanceof DropTable drop ? of(drop.contents()) : Collections.emptySortedSet();
    }

    static SortedSet<String> takenBy(Change change) {
        return change instanceof Alter alter
                ? difference(of(alter.after()), of(alter.before()))
                : change instanceof Create create
                        ? of(create.object())
                        : change instanceof CreateTable create ? of(create.contents()) : Collections.emptySortedSet();
    }

    private static SortedSet<String> difference(SortedSet<String> all, SortedSet<String> without) {
        SortedSet<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static SortedSet<String> of(TableContents contents) {
        SortedSet<String> slots = new TreeSet<>(of(contents.table()));
        contents.columns().forEach(column -> slots.addAll(of(column)));
        contents.constraints().forEach(constraint -> slots.addAll(of(constraint)));
        contents.sequences().forEach(sequence -> slots.addAll(of(sequence)));
        return slots;
    }

    private static SortedSet<String> of(SchemaObject object) {
        SortedSet<String> slots = new TreeSet<>();
        ObjectName name = object.name();
        if (RELATIONS.contains(name.kind())) {
            slots.add(relation(name.schema(), name.name()));
        }
        if (TYPES.contains(name.kind())) {
            slots.add("type " + name.schema() + "." + name.name());
        }
        if (object instanceof Constraint constraint) {
            slots.addAll(of(constraint));
        } else if (object instanceof Column column) {
            slots.addAll(of(column));
        } else if (object instanceof Index index && index.clustered()) {
            slots.add(clustering(index.table()));
        }
        return slots;
    }

    private static SortedSet<String> of(Constraint constraint) {
        ObjectName name = constraint.name();
        SortedSet<String> slots = new TreeSet<>();
        slots.add(constraint(constraint.table(), name.name()));
        if (constraint.index() != null) {
            slots.add(relation(name.schema(), name.name()));
        }
        if (constraint.type() == Constraint.Type.PRIMARY_KEY) {
            slots.add("primary key " + qualified(constraint.table()));
        }
        if (constraint.clustered()) {
            slots.add(clustering(constraint.table()));
        }
        return slots;
    }

    private static SortedSet<String> of(Column column) {
        SortedSet<String> slots = new TreeSet<>();
        if (column.value() instanceof Identity identity) {
            ObjectName sequence = identity.sequence().name();
            slots.add(relation(sequence.schema(), sequence.name()));
        }
        String notNull = nameOf(column.notNull());
        if (notNull != null) {
            slots.add(constraint(column.table(), notNull));
        }
        return slots;
    }

    private static @Nullable String nameOf(@Nullable NotNull notNull) {
        return notNull == null ? null : notNull.constraint();
    }

    private static String relation(String schema, String name) {
        return "relation " + schema + "." + name;
    }

    private static String constraint(ObjectName table, String name) {
        return "constraint " + qualified(table) + "." + name;
    }

    private static String clustering(ObjectName table) {
        return "clustering " + qualified(table);
    }

    private static String qualified(ObjectName name) {
        return name.schema() + "." + name.name();
    }
}
