package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An order in which new tables can be created so that as many foreign keys as possible find their target; in a cycle
 * the table with the fewest foreign keys to tables still to come is first.
 */
final class TableOrder {

    private final Map<ObjectName, Integer> places = new HashMap<>();

    private TableOrder() {}

    static TableOrder of(Catalog catalog, Needs needs, List<Table> tables) {
        Map<ObjectName, Integer> numbers = new HashMap<>();
        tables.forEach(table -> numbers.put(table.name(), numbers.size()));
        List<SortedSet<Integer>> targets = new ArrayList<>();
        for (Table table : tables) {
            Set<Integer> needed = new HashSet<>();
            targetsOf(table.name(), catalog, needs)
                    .filter(target -> !target.equals(table.name()))
                    .map(numbers::get)
                    .filter(Objects::nonNull)
                    .forEach(needed::add);
            targets.add(new TreeSet<>(needed));
        }
        TableOrder order = new TableOrder();
        order.place(tables, targets);
        return order;
    }

    private static Stream<ObjectName> targetsOf(ObjectName table, Catalog catalog, Needs needs) {
        Stream<ObjectName> referenced = catalog.constraintsOf(table).stream()
                .filter(constraint -> constraint.type() == Constraint.Type.FOREIGN_KEY)
                .flatMap(constraint -> Stream.ofNullable(constraint.references()));
        return Stream.concat(referenced, needs.of(table).stream());
    }

    private void place(List<Table> tables, List<SortedSet<Integer>> targets) {
        for (List<Integer> component : Components.of(targets)) {
            Set<Integer> open = new TreeSet<>(component);
            while (!open.isEmpty()) {
                int next = open.stream()
                        .min(Comparator.comparingLong(table -> targets.get(table).stream()
                                .filter(open::contains)
                                .count()))
                        .orElseThrow();
                open.remove(next);
                places.put(tables.get(next).name(), places.size());
            }
        }
    }

    /** Whether a foreign key's target is there when its table is created. */
    boolean allows(Constraint foreignKey) {
        ObjectName target = foreignKey.references();
        Integer place = places.get(target);
        return place == null || target == null || place <= places.getOrDefault(foreignKey.table(), 0);
    }
}
