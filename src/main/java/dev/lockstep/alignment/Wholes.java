package dev.lockstep.alignment;

import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an object is a part of. */
final class Wholes {

    private static final List<Kind> RELATIONS = List.of(Kind.TABLE, Kind.VIEW, Kind.MATERIALIZED_VIEW);

    private Wholes() {}

    /** The object itself and, where it is part of one that is among the candidates, that one. */
    static List<ObjectName> of(SchemaObject object, Set<ObjectName> candidates) {
        List<ObjectName> wholes = new ArrayList<>(List.of(object.name()));
        relation(object)
                .flatMap(table -> RELATIONS.stream().map(kind -> ObjectName.of(kind, table.schema(), table.name())))
                .filter(candidates::contains)
                .forEach(wholes::add);
        return wholes;
    }

    /** The table or view that an object belongs to, as if it were a table; none where it stands for itself. */
    static Stream<ObjectName> relation(SchemaObject object) {
        if (object instanceof Index index) {
            return Stream.of(index.table());
        }
        if (object instanceof Statistics statistics) {
            return Stream.of(statistics.table());
        }
        if (object instanceof Sequence sequence) {
            return Stream.ofNullable(sequence.ownedBy()).map(ObjectName::table);
        }
        return object.name().relation().isEmpty()
                ? Stream.empty()
                : Stream.of(object.name().table());
    }
}
