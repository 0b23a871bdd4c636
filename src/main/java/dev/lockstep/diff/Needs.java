package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Statistics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What has to be there before an object can be: the catalogue's dependencies and those that an object's own record
 * tells. Left out is that a sequence is owned by a column, which is a fact about the sequence that can be set later,
 * and what a table needs of its own parts.
 */
final class Needs {

    private final Map<ObjectName, SortedSet<ObjectName>> needs = new TreeMap<>();
    private final Map<ObjectName, SortedSet<ObjectName>> neededBy = new TreeMap<>();

    private Needs() {}

    static Needs in(Catalog catalog) {
        Needs all = new Needs();
        BiConsumer<ObjectName, ObjectName> add = (dependant, needed) -> {
            if (catalog.find(needed).isPresent() && !isLeftOut(dependant, needed)) {
                all.needs.computeIfAbsent(dependant, name -> new TreeSet<>()).add(needed);
                all.neededBy.computeIfAbsent(needed, name -> new TreeSet<>()).add(dependant);
            }
        };
        for (Dependency dependency : catalog.dependencies()) {
            add.accept(dependency.dependant(), dependency.needed());
        }
        for (SchemaObject object : catalog.objects()) {
            impliedBy(object, needed -> add.accept(object.name(), needed));
        }
        return all;
    }

    private static boolean isLeftOut(ObjectName dependant, ObjectName needed) {
        boolean ownership = dependant.kind() == Kind.SEQUENCE && needed.kind() != Kind.SCHEMA;
        boolean ownPart = dependant.kind() == Kind.TABLE && needed.belongsTo(dependant);
        return ownership || ownPart || dependant.equals(needed);
    }

    private static void impliedBy(SchemaObject object, Consumer<ObjectName> add) {
        ObjectName name = object.name();
        if (!name.schema().isEmpty()) {
            add.accept(ObjectName.of(Kind.SCHEMA, "", name.schema()));
        }
        if (!name.relation().isEmpty()) {
            for (Kind relation : List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW)) {
                add.accept(ObjectName.of(relation, name.schema(), name.relation()));
            }
        }
        if (object instanceof Constraint constraint) {
            constraint.columns().forEach(column -> add.accept(columnOf(constraint.table(), column)));
            if (constraint.references() != null) {
                add.accept(constraint.references());
            }
        } else if (object instanceof Index index) {
            add.accept(index.table());
            index.columns().forEach(column -> add.accept(columnOf(index.table(), column)));
        } else if (object instanceof Statistics statistics) {
            add.accept(statistics.table());
        } else if (object instanceof Column column) {
            add.accept(column.table());
        }
    }

    private static ObjectName columnOf(ObjectName relation, String column) {
        return ObjectName.of(Kind.COLUMN, relation, column);
    }

    /** What this object needs directly, sorted. */
    SortedSet<ObjectName> of(ObjectName dependant) {
        return needs.getOrDefault(dependant, Collections.emptySortedSet());
    }

    /** What needs this object directly, sorted. */
    SortedSet<ObjectName> dependantsOf(ObjectName needed) {
        return neededBy.getOrDefault(needed, Collections.emptySortedSet());
    }

    /** Whether one object needs another, directly or through others. */
    boolean reaches(ObjectName from, ObjectName to) {
        SortedSet<ObjectName> seen = new TreeSet<>();
        SortedSet<ObjectName> open = new TreeSet<>(of(from));
        while (!open.isEmpty()) {
            ObjectName next = open.first();
            open.remove(next);
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(of(next));
            }
        }
        return false;
    }

    /** Hands every pair of dependant and needed to the action, sorted. */
    void forEach(BiConsumer<ObjectName, ObjectName> action) {
        needs.forEach((dependant, needed) -> needed.forEach(name -> action.accept(dependant, name)));
    }
}
