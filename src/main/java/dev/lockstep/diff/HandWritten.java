package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Schema;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Statistics;
import dev.lockstep.catalog.Table;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which objects of a changelog belong to change sets written by hand, because no entity can declare them: views,
 * functions, triggers and the like, partitions and heirs of declared tables, exclusion constraints, and the parts of
 * all these. What hangs on a table that no entity declares any more goes with the table.
 */
final class HandWritten {

    private static final Set<Kind> HANGING_ON_TABLE = Set.of(Kind.TRIGGER, Kind.RULE, Kind.POLICY, Kind.STATISTICS);

    private final Catalog entities;
    private final Catalog changelog;
    private final Set<ObjectName> names = new TreeSet<>();

    private HandWritten(Catalog entities, Catalog changelog) {
        this.entities = entities;
        this.changelog = changelog;
    }

    /** Their names, sorted; none that an entity declares. */
    static Set<ObjectName> of(Catalog entities, Catalog changelog) {
        HandWritten handWritten = new HandWritten(entities, changelog);
        handWritten.addTables();
        changelog.objects().stream()
                .filter(object -> !(object instanceof Table || object instanceof Schema))
                .filter(handWritten::isHandWritten)
                .forEach(object -> handWritten.names.add(object.name()));
        changelog.all(Schema.class).stream()
                .filter(handWritten::isInUse)
                .forEach(schema -> handWritten.names.add(schema.name()));
        handWritten.names.removeAll(entities.names());
        return handWritten.names;
    }

    /** Heirs of heirs too, so until no more are found. */
    private void addTables() {
        boolean found = true;
        while (found) {
            found = false;
            for (Table table : changelog.all(Table.class)) {
                found |= isHandWritten(table) && names.add(table.name());
            }
        }
    }

    private boolean isHandWritten(Table table) {
        if (table.form().foreign() != null) {
            return true;
        }
        return !table.form().inherits().isEmpty()
                && changelog.dependenciesOf(table.name()).stream()
                        .anyMatch(parent -> parent.kind() == Kind.TABLE && stays(parent));
    }

    private boolean isHandWritten(SchemaObject object) {
        ObjectName name = object.name();
        if (HANGING_ON_TABLE.contains(name.kind())) {
            ObjectName relation = object instanceof Statistics statistics ? statistics.table() : name.table();
            return stays(relation) || changelog.find(relation).isEmpty();
        }
        if (!name.kind().isDeclaredByEntities()) {
            return true;
        }
        if (object instanceof Constraint constraint && constraint.type() == Constraint.Type.EXCLUSION) {
            return stays(constraint.table());
        }
        if (object instanceof Index index) {
            return index.table().kind() == Kind.MATERIALIZED_VIEW || names.contains(index.table());
        }
        if (object instanceof Sequence sequence) {
            return sequence.ownedBy() != null
                    && names.contains(sequence.ownedBy().table());
        }
        return !name.relation().isEmpty() && names.contains(name.table());
    }

    private boolean stays(ObjectName relation) {
        return names.contains(relation) || entities.find(relation).isPresent();
    }

    /** A schema stays as long as something that stays is in it. */
    private boolean isInUse(Schema schema) {
        String name = schema.name().name();
        return names.stream().anyMatch(each -> each.schema().equals(name))
                || entities.names().stream().anyMatch(each -> each.schema().equals(name))
                || name.equals(ObjectName.DEFAULT_SCHEMA);
    }
}
