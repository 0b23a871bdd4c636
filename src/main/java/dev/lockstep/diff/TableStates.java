package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The states between that a table goes through, and the index that its replica identity rests on. */
final class TableStates {

    private static final String BY_INDEX = "index ";

    private TableStates() {}

    static Table withoutReplicaIdentity(Table table) {
        return new Table(
                table.name(),
                table.unlogged(),
                table.form(),
                table.options(),
                table.accessMethod(),
                table.tablespace(),
                null,
                table.rowSecurity(),
                table.comment());
    }

    /** The table without a replica identity that rests on an index other than those of these constraints. */
    static Table withoutIdentityBy(Table table, Collection<Constraint> constraints) {
        boolean free = identityIndex(table)
                .filter(index -> constraints.stream()
                        .noneMatch(constraint -> constraint.name().name().equals(index)))
                .isPresent();
        return free ? withoutReplicaIdentity(table) : table;
    }

    /** The index or the constraint with the index that a table's replica identity rests on. */
    static Optional<ObjectName> identifyingIndex(Table table, Catalog catalog) {
        return identityIndex(table)
                .flatMap(index -> Stream.of(
                                ObjectName.of(Kind.CONSTRAINT, table.name(), index),
                                ObjectName.of(Kind.INDEX, table.name().schema(), index))
                        .filter(name -> catalog.find(name)
                                .filter(object -> object instanceof Constraint || object instanceof Index)
                                .isPresent())
                        .findFirst());
    }

    private static Optional<String> identityIndex(Table table) {
        String identity = table.replicaIdentity();
        return identity != null && identity.startsWith(BY_INDEX)
                ? Optional.of(identity.substring(BY_INDEX.length()))
                : Optional.empty();
    }
}
