package dev.lockstep.diff;

import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import dev.lockstep.diff.Change.Alter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which change has to come before which. */
final class ChangeOrder {

    private final Fates fates;
    private final Changes changes;
    private final List<SortedSet<Integer>> successors = new ArrayList<>();

    private ChangeOrder(Fates fates, Changes changes) {
        this.fates = fates;
        this.changes = changes;
        changes.all().forEach(change -> successors.add(new TreeSet<>()));
    }

    /** For each change those that have to come after it. */
    static List<SortedSet<Integer>> of(Fates fates, Changes changes) {
        ChangeOrder order = new ChangeOrder(fates, changes);
        fates.needsBefore().forEach(order::needBefore);
        fates.needsAfter().forEach(order::needAfter);
        changes.drops()
                .forEach((name, drop) -> order.put(drop, changes.creates().get(name)));
        changes.alters().forEach(order::halves);
        order.ownership();
        order.replicaIdentity();
        order.logging();
        order.slots();
        return order.successors;
    }

    /** What needs something goes, or lets go of it, before that changes or goes. */
    private void needBefore(ObjectName dependant, ObjectName needed) {
        Integer goes = changes.drops().get(needed);
        List<Integer> alters = altersOf(needed);
        Integer dependantGoes = changes.drops().get(dependant);
        put(dependantGoes, goes);
        alters.stream().findFirst().ifPresent(alter -> put(dependantGoes, alter));
        List<Integer> dependantAlters = changes.altersOf(dependant);
        if (!dependantAlters.isEmpty()) {
            put(dependantAlters.get(0), goes);
            if (!alters.isEmpty() && !fates.needsAfter().of(dependant).contains(needed)) {
                put(dependantAlters.get(0), alters.get(0));
            }
        }
    }

    /** The alterations of an object that those who need it may notice. */
    private List<Integer> altersOf(ObjectName needed) {
        return changes.altersOf(needed).stream()
                .filter(place -> changes.all().get(place) instanceof Alter alter && isNoticed(alter))
                .toList();
    }

    private static boolean isNoticed(Alter alter) {
        if (alter.before() instanceof Sequence before && alter.after() instanceof Sequence after) {
            return !before.withOwner(null).equals(after.withOwner(null));
        }
        return !(alter.after() instanceof Table);
    }

    /** What is needed comes, or becomes what it is to be, before what needs it. */
    private void needAfter(ObjectName dependant, ObjectName needed) {
        Integer comes = changes.creates().get(needed);
        List<Integer> alters = altersOf(needed);
        Integer dependantComes = changes.creates().get(dependant);
        put(comes, dependantComes);
        alters.forEach(alter -> put(alter, dependantComes));
        List<Integer> dependantAlters = changes.altersOf(dependant);
        if (!dependantAlters.isEmpty()) {
            int last = dependantAlters.get(dependantAlters.size() - 1);
            put(comes, last);
            alters.forEach(alter -> put(alter, last));
        }
    }

    /** An object is altered after it came, before it goes, and half by half. */
    private void halves(ObjectName name, List<Integer> alters) {
        for (int i = 1; i < alters.size(); i++) {
            put(alters.get(i - 1), alters.get(i));
        }
        Integer comes = changes.creates().get(name);
        Integer goes = changes.drops().get(name);
        for (int alter : alters) {
            if (comes != null
                    && takesUp(
                            (Alter) changes.all().get(alter),
                            fates.after().find(name).orElse(null))) {
                put(comes, alter);
            } else {
                put(alter, goes);
            }
        }
    }

    private static boolean takesUp(Alter alter, @Nullable SchemaObject target) {
        return alter.after().equals(target);
    }

    /** A sequence is given to a column that is there, and taken from one before that goes. */
    private void ownership() {
        changes.alters()
                .forEach((name, alters) -> alters.forEach(place -> {
                    if (changes.all().get(place) instanceof Alter alter
                            && alter.before() instanceof Sequence before
                            && alter.after() instanceof Sequence after) {
                        around(place, before.ownedBy(), after.ownedBy());
                    }
                }));
    }

    /** A table's replica identity rests on an index that is there, and leaves one before that goes. */
    private void replicaIdentity() {
        changes.alters()
                .forEach((name, alters) -> alters.forEach(place -> {
                    if (changes.all().get(place) instanceof Alter alter
                            && alter.before() instanceof Table before
                            && alter.after() instanceof Table after) {
                        around(
                                place,
                                TableStates.identifyingIndex(before, fates.before())
                                        .orElse(null),
                                TableStates.identifyingIndex(after, fates.after())
                                        .orElse(null));
                    }
                }));
    }

    /** The change of an object that leaves one other and takes up another. */
    private void around(int place, @Nullable ObjectName left, @Nullable ObjectName takenUp) {
        if (left != null) {
            put(place, changes.drops().get(left));
            changes.altersOf(left).stream().findFirst().ifPresent(alter -> putIfRecreated(place, left, alter));
        }
        if (takenUp != null) {
            put(changes.creates().get(takenUp), place);
            changes.altersOf(takenUp).forEach(alter -> putIfRecreated(alter, takenUp, place));
        }
    }

    private void putIfRecreated(int earlier, ObjectName column, int later) {
        if (fates.depthOf(column) == ColumnChange.RECREATION) {
            put(earlier, later);
        }
    }

    /**
     * A logged table cannot reference one that is not: foreign keys go before a table changes sides, and come after;
     * of two tables with a foreign key that stays, the referencing one becomes unlogged first and logged last.
     */
    private void logging() {
        fates.before().all(Constraint.class).forEach(foreignKey -> {
            Integer goes = changes.drops().get(foreignKey.name());
            loggingOf(foreignKey.table()).forEach(alter -> put(goes, alter));
            loggingOf(foreignKey.references()).forEach(alter -> put(goes, alter));
        });
        for (Constraint foreignKey : fates.after().all(Constraint.class)) {
            Integer comes = changes.creates().get(foreignKey.name());
            List<Integer> referencing = loggingOf(foreignKey.table());
            List<Integer> referenced = loggingOf(foreignKey.references());
            referencing.forEach(alter -> put(alter, comes));
            referenced.forEach(alter -> put(alter, comes));
            if (comes == null && !referencing.isEmpty() && !referenced.isEmpty()) {
                boolean unlogged = ((Table) ((Alter) changes.all().get(referencing.get(0))).after()).unlogged();
                put(
                        unlogged ? referencing.get(0) : referenced.get(0),
                        unlogged ? referenced.get(0) : referencing.get(0));
            }
        }
    }

    private List<Integer> loggingOf(@Nullable ObjectName table) {
        return table == null
                ? List.of()
                : changes.altersOf(table).stream()
                        .filter(place -> changes.all().get(place) instanceof Alter alter
                                && alter.before() instanceof Table before
                                && alter.after() instanceof Table after
                                && before.unlogged() != after.unlogged())
                        .toList();
    }

    private void slots() {
        Map<String, Integer> freed = new HashMap<>();
        for (int i = 0; i < changes.all().size(); i++) {
            for (String slot : Slots.freedBy(changes.all().get(i))) {
                freed.put(slot, i);
            }
        }
        for (int i = 0; i < changes.all().size(); i++) {
            for (String slot : Slots.takenBy(changes.all().get(i))) {
                put(freed.get(slot), i);
            }
        }
    }

    private void put(@Nullable Integer earlier, @Nullable Integer later) {
        if (earlier != null && later != null && !earlier.equals(later)) {
            successors.get(earlier).add(later);
        }
    }
}
