package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.Index;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.OtherObject;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Table;
import dev.lockstep.catalog.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What cannot be planned, and what follows from leaving it as it is. */
final class Obstacles {

    private Obstacles() {}

    /** Why an object cannot come into being, if so. */
    static Optional<String> toComing(SchemaObject object) {
        if (object instanceof Index index && !index.valid()) {
            return Optional.of("an index cannot be made invalid on purpose");
        }
        if (object instanceof Column column && column.inherited()) {
            return Optional.of("what a child has otherwise than its parent is changed in a change set of your own");
        }
        if (object instanceof Constraint constraint && hasStatisticsTargets(constraint)) {
            return Optional.of("statistics targets of a constraint's index are set in a change set of your own");
        }
        if (object instanceof View view && view.placement() != null) {
            return Optional.of("where a materialized view is placed is said in a change set of your own");
        }
        return toGoing(object);
    }

    private static boolean hasStatisticsTargets(Constraint constraint) {
        return constraint.index() != null && new SqlText(constraint.index()).indexOfTopLevel(" STATISTICS ", 0) >= 0;
    }

    /** Why an object cannot be dropped so that it could come back, if so. */
    static Optional<String> toGoing(SchemaObject object) {
        if (object instanceof OtherObject) {
            return Optional.of("Lockstep has no SQL for it: create or drop it in a change set of your own");
        }
        if (object instanceof Table table && table.form().foreign() != null) {
            return Optional.of("Lockstep has no SQL for foreign tables: use a change set of your own");
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
        Leaving leaving = new Leaving(before, after, unplanned);
        leaving.run();
        return new Catalog(after.serverVersion(), leaving.objects.values(), dependencies(before, after, leaving.left));
    }

    /** Spreads from what cannot be planned to what hangs together with it. */
    private static final class Leaving {

        private final Catalog before;
        private final Needs needsBefore;
        private final Needs needsAfter;
        private final SortedSet<Unplanned> unplanned;
        private final Map<ObjectName, SchemaObject> objects = new TreeMap<>();
        private final Set<ObjectName> left = new TreeSet<>();
        private final Deque<ObjectName> open = new ArrayDeque<>();

        Leaving(Catalog before, Catalog after, SortedSet<Unplanned> unplanned) {
            this.before = before;
            this.needsBefore = Needs.in(before);
            this.needsAfter = Needs.in(after);
            this.unplanned = unplanned;
            after.objects().forEach(object -> objects.put(object.name(), object));
            unplanned.forEach(each -> open.add(each.object()));
        }

        void run() {
            while (!open.isEmpty()) {
                ObjectName name = open.remove();
                Optional<SchemaObject> old = before.find(name);
                if (old.isPresent()) {
                    keep(old.get());
                } else if (objects.remove(name) != null) {
                    leaveOut(name);
                }
            }
        }

        /** It stays as it was: with all that it needs and, if it is a table that was to go, all that is part of it. */
        private void keep(SchemaObject object) {
            ObjectName name = object.name();
            if (!left.add(name)) {
                return;
            }
            boolean goes = !objects.containsKey(name);
            objects.put(name, object);
            needsBefore.of(name).stream()
                    .filter(needed -> !objects.containsKey(needed))
                    .forEach(needed -> leave(needed, name));
            if (goes && object instanceof Table) {
                needsBefore.dependantsOf(name).stream()
                        .filter(part -> !objects.containsKey(part))
                        .forEach(part -> leave(part, name));
            }
        }

        /** It does not come: nor does what needs it, nor a new table without one of its columns. */
        private void leaveOut(ObjectName name) {
            needsAfter.dependantsOf(name).stream()
                    .filter(objects::containsKey)
                    .forEach(dependant -> leave(dependant, name));
            if (name.kind() == Kind.COLUMN
                    && before.find(name.table()).isEmpty()
                    && objects.containsKey(name.table())) {
                leave(name.table(), name);
            }
        }

        private void leave(ObjectName name, ObjectName because) {
            if (unplanned.stream().noneMatch(each -> each.object().equals(name))) {
                unplanned.add(new Unplanned(name, "it hangs together with " + because + ", which cannot be planned"));
            }
            open.add(name);
        }
    }

    private static List<Dependency> dependencies(Catalog before, Catalog after, Set<ObjectName> left) {
        List<Dependency> dependencies = new ArrayList<>();
        before.dependencies().stream()
                .filter(dependency -> left.contains(dependency.dependant()))
                .forEach(dependencies::add);
        after.dependencies().stream()
                .filter(dependency -> !left.contains(dependency.dependant()))
                .forEach(dependencies::add);
        return dependencies;
    }
}
