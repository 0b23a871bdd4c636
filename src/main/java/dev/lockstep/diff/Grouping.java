package dev.lockstep.diff;

import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Statistics;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which changes form one logical change: the two of a replaced object, the halves of an altered one, a sequence and
 * the column that owns it, who takes a name and who frees it, a dropped table and what goes with it; and whatever
 * lies in a circle of orders with them.
 */
final class Grouping {

    private static final Set<Kind> GOES_WITH_TABLE =
            Set.of(Kind.INDEX, Kind.STATISTICS, Kind.TRIGGER, Kind.RULE, Kind.POLICY);

    private final Changes changes;
    private final int[] parent;

    private Grouping(Changes changes) {
        this.changes = changes;
        this.parent = new int[changes.all().size()];
        Arrays.setAll(parent, place -> place);
    }

    /** For each change the number of its group: that of the group's first change. */
    static int[] of(Changes changes, List<SortedSet<Integer>> successors) {
        Grouping grouping = new Grouping(changes);
        changes.drops()
                .forEach((name, drop) -> grouping.join(drop, changes.creates().get(name)));
        changes.alters().forEach(grouping::joinAlters);
        for (int place = 0; place < grouping.parent.length; place++) {
            grouping.joinOwner(place);
            grouping.joinDroppedTable(place);
        }
        grouping.joinSlots();
        grouping.joinCircles(successors);
        int[] groups = new int[grouping.parent.length];
        Arrays.setAll(groups, grouping::find);
        return groups;
    }

    private void joinAlters(ObjectName name, List<Integer> alters) {
        for (int alter : alters) {
            join(alters.get(0), alter);
            if (name.kind() != Kind.TABLE) {
                join(alter, changes.creates().get(name));
                join(alter, changes.drops().get(name));
            }
        }
    }

    private void joinOwner(int place) {
        Change change = changes.all().get(place);
        if (change instanceof Alter alter
                && alter.before() instanceof Sequence before
                && alter.after() instanceof Sequence after) {
            joinColumn(place, before.ownedBy());
            joinColumn(place, after.ownedBy());
        } else if (change instanceof Create create && create.object() instanceof Sequence sequence) {
            joinColumn(place, sequence.ownedBy());
        } else if (change instanceof Drop drop && drop.object() instanceof Sequence sequence) {
            joinColumn(place, sequence.ownedBy());
        }
    }

    private void joinColumn(int place, @Nullable ObjectName column) {
        if (column != null) {
            join(place, changes.creates().get(column));
            join(place, changes.drops().get(column));
            changes.altersOf(column).stream()
                    .filter(alter -> changes.all().get(alter) instanceof Alter change && changesValue(change))
                    .forEach(alter -> join(place, alter));
        }
    }

    private static boolean changesValue(Alter alter) {
        return alter.before() instanceof Column before
                && alter.after() instanceof Column after
                && !before.value().equals(after.value());
    }

    private void joinDroppedTable(int place) {
        if (changes.all().get(place) instanceof Drop drop
                && GOES_WITH_TABLE.contains(drop.subject().kind())) {
            Integer table = changes.drops().get(relationOf(drop.object()));
            if (table != null && changes.all().get(table) instanceof DropTable) {
                join(place, table);
            }
        }
    }

    private static ObjectName relationOf(SchemaObject object) {
        if (object instanceof Index index) {
            return index.table();
        }
        return object instanceof Statistics statistics
                ? statistics.table()
                : object.name().table();
    }

    private void joinSlots() {
        Map<String, Integer> freed = new HashMap<>();
        for (int place = 0; place < parent.length; place++) {
            for (String slot : Slots.freedBy(changes.all().get(place))) {
                freed.put(slot, place);
            }
        }
        for (int place = 0; place < parent.length; place++) {
            for (String slot : Slots.takenBy(changes.all().get(place))) {
                join(place, freed.get(slot));
            }
        }
    }

    /** Joins groups that have to come both before and after each other, until none are left. */
    private void joinCircles(List<SortedSet<Integer>> successors) {
        for (List<Integer> circle : Components.of(between(successors))) {
            circle.forEach(group -> join(circle.get(0), group));
        }
    }

    /** The orders between groups, as orders between each group's first change. */
    private List<SortedSet<Integer>> between(List<SortedSet<Integer>> successors) {
        List<SortedSet<Integer>> between = new ArrayList<>();
        successors.forEach(each -> between.add(new TreeSet<>()));
        for (int place = 0; place < parent.length; place++) {
            for (int successor : successors.get(place)) {
                if (find(place) != find(successor)) {
                    between.get(find(place)).add(find(successor));
                }
            }
        }
        return between;
    }

    private void join(int place, @Nullable Integer other) {
        if (other != null) {
            int one = find(place);
            int two = find(other);
            parent[Math.max(one, two)] = Math.min(one, two);
        }
    }

    private int find(int place) {
        int root = place;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[place] = root;
        return root;
    }
}
