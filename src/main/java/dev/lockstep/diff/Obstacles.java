package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.OtherObject;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** What cannot be planned, and what follows from leaving it as it is. */
final class Obstacles {

    private Obstacles() {}

    /** Why an object cannot be created and dropped, if so. */
    static Optional<String> toComingAndGoing(SchemaObject object) {
        if (object instanceof OtherObject) {
            return Optional.of("Lockstep does not know how to create or drop a " + object.name()
                    + ": do it in a change set of your own");
        }
        if (object instanceof Index index && !index.valid()) {
            return Optional.empty();
        }
        if (object instanceof Table table && table.form().foreign() != null) {
            return Optional.of("Lockstep does not write foreign tables: do it in a change set of your own");
        }
        return Optional.empty();
    }

    /**
     * The target in which everything that cannot be planned stays as it was, and with it what needs it or what it
     * needs.
     *
     * @param unplanned what cannot be planned; what follows from it is added
     */
    static Catalog leaving(Catalog before, Catalog after, SortedSet<Unplanned> unplanned) {
        Deque<ObjectName> open = new ArrayDeque<>();
        Map<ObjectName, SchemaObject> objects = new TreeMap<>();
        after.objects().forEach(object -> objects.put(object.name(), object));
        unplanned.forEach(each -> open.add(each.object()));
        Needs needsBefore = Needs.in(before);
        Needs needsAfter = Needs.in(after);
        Map<ObjectName, SchemaObject> left = new TreeMap<>();
        while (!open.isEmpty()) {
            ObjectName name = open.remove();
            Optional<SchemaObject> old = before.find(name);
            if (old.isPresent() && left.put(name, old.get()) == null) {
                objects.put(name, old.get());
                needsBefore.of(name).stream()
                        .filter(needed -> !objects.containsKey(needed))
                        .forEach(needed -> leave(needed, name, unplanned, open));
            } else if (old.isEmpty() && objects.remove(name) != null) {
                needsAfter.dependantsOf(name).stream()
                        .filter(objects::containsKey)
                        .forEach(dependant -> leave(dependant, name, unplanned, open));
            }
        }
        return new Catalog(after.serverVersion(), objects.values(), dependencies(before, after, left));
    }

    private static void leave(
            ObjectName name, ObjectName because, SortedSet<Unplanned> unplanned, Deque<ObjectName> open) {
        unplanned.add(new Unplanned(name, "it hangs together with " + because + ", which cannot be planned"));
        open.add(name);
    }

    private static List<Dependency> dependencies(Catalog before, Catalog after, Map<ObjectName, SchemaObject> left) {
        List<Dependency> dependencies = new ArrayList<>();
        before.dependencies().stream()
                .filter(dependency -> left.containsKey(dependency.dependant()))
                .forEach(dependencies::add);
        after.dependencies().stream()
                .filter(dependency -> !left.containsKey(dependency.dependant()))
                .forEach(dependencies::add);
        return dependencies;
    }
}
