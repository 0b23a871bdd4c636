package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each object on the way from one catalogue to another, and of what depends on it. What has no way is
 * listed as unplanned; the rest is judged as if that would stay.
 */
final class Fates {

    private final Catalog before;
    private final Catalog after;
    private final Needs needsBefore;
    private final Needs needsAfter;
    private final Facts facts;
    private final SortedMap<ObjectName, Fate> fates = new TreeMap<>();
    private final SortedSet<ObjectName> carried = new TreeSet<>();
    private final SortedMap<ObjectName, Column> released = new TreeMap<>();
    private final Map<ObjectName, ColumnChange> depths = new TreeMap<>();
    private final SortedSet<Unplanned> stuck = new TreeSet<>();

    private Fates(Catalog before, Catalog after, Needs needsBefore) {
        this.before = before;
        this.after = after;
        this.needsBefore = needsBefore;
        this.needsAfter = Needs.in(after);
        this.facts = Facts.commonTo(before, after);
    }

    /** Judges every object of both catalogues. */
    static Fates of(Catalog before, Catalog after) {
        Needs needsBefore = Needs.in(before);
        Fates fates = new Fates(before, after, needsBefore);
        fates.judge();
        fates.fates.keySet().removeIf(fates::isImplied);
        fates.carryDependants();
        return fates;
    }

    private void judge() {
        SortedSet<ObjectName> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        for (ObjectName name : names) {
            judge(name, before.find(name).orElse(null), after.find(name).orElse(null));
        }
    }

    private void judge(ObjectName name, @Nullable SchemaObject old, @Nullable SchemaObject now) {
        if (old == null || now == null) {
            Optional<String> obstacle = obstacle(old, now);
            obstacle.ifPresent(reason -> stuck.add(new Unplanned(name, reason)));
            fates.put(name, old == null ? Fate.CREATED : Fate.DROPPED);
        } else if (!facts.same(old, now)) {
            Alterability alterability = Alterability.of(old, now, facts.commonVersion());
            if (alterability instanceof Alterability.Not not) {
                stuck.add(new Unplanned(name, not.reason()));
            }
            boolean replaced = alterability instanceof Alterability.Replaced;
            if (old instanceof Column oldColumn && now instanceof Column column) {
                ColumnChange depth = ColumnChange.between(oldColumn, column, facts.commonVersion());
                depths.put(name, depth);
                replaced = depth == ColumnChange.RECREATION && isGenerated(oldColumn) && isGenerated(column);
            }
            if (replaced) {
                Obstacles.toComing(now).ifPresent(reason -> stuck.add(new Unplanned(name, reason)));
            }
            fates.put(name, replaced ? Fate.REPLACED : Fate.ALTERED);
        }
    }

    /** What is generated both before and after can be dropped and created: nothing is lost. */
    private static boolean isGenerated(Column column) {
        return column.value() instanceof Column.Generated;
    }

    /** A table takes its columns' sequences along when it becomes logged or unlogged. */
    private boolean isImplied(ObjectName name) {
        SchemaObject old = before.find(name).orElse(null);
        SchemaObject now = after.find(name).orElse(null);
        if (old instanceof Sequence oldSequence && now instanceof Sequence sequence && sequence.ownedBy() != null) {
            return changesLogging(sequence.ownedBy().table(), sequence.unlogged())
                    && oldSequence.equals(SequenceStates.logged(sequence, oldSequence.unlogged()));
        }
        if (old instanceof Column oldColumn
                && now instanceof Column column
                && column.value() instanceof Column.Identity identity) {
            boolean unlogged = identity.sequence().unlogged();
            return changesLogging(column.table(), unlogged)
                    && facts.same(oldColumn, SequenceStates.logged(column, identity, !unlogged));
        }
        return false;
    }

    private boolean changesLogging(ObjectName name, boolean unlogged) {
        return before.find(name).orElse(null) instanceof Table old
                && after.find(name).orElse(null) instanceof Table now
                && old.unlogged() != unlogged
                && now.unlogged() == unlogged;
    }

    /** A child's own facts about an inherited column come and go with the child. */
    private Optional<String> obstacle(@Nullable SchemaObject old, @Nullable SchemaObject now) {
        SchemaObject only = now == null ? old : now;
        if (only instanceof Column column && column.inherited()) {
            Catalog other = now == null ? after : before;
            return other.find(column.table()).isEmpty() ? Optional.empty() : Obstacles.toComing(column);
        }
        return now != null ? Obstacles.toComing(now) : old != null ? Obstacles.toGoing(old) : Optional.empty();
    }

    private void carryDependants() {
        Deque<ObjectName> open = new ArrayDeque<>(fates.keySet());
        while (!open.isEmpty()) {
            ObjectName changed = open.remove();
            if (fates.get(changed) != Fate.CREATED) {
                needsBefore.dependantsOf(changed).forEach(dependant -> carry(changed, dependant, open));
            }
        }
    }

    private void carry(ObjectName changed, ObjectName dependant, Deque<ObjectName> open) {
        if (after.find(dependant).isEmpty()) {
            return;
        }
        SchemaObject object = before.find(dependant).orElseThrow();
        Carriage carriage = carriage(changed, object);
        if (carriage instanceof Carriage.Impossible) {
            stuck.add(new Unplanned(changed, dependant + " needs it and cannot be taken out of its way"));
        } else if (carriage instanceof Carriage.Released release) {
            release(dependant, release.meanwhile(), open);
        } else if (carriage instanceof Carriage.Carried && fates.get(dependant) != Fate.REPLACED) {
            fates.put(dependant, Fate.REPLACED);
            carried.add(dependant);
            open.add(dependant);
        }
        if (depths.get(changed) == ColumnChange.BASE_TYPE && Carriage.isKey(object)) {
            needsBefore.dependantsOf(dependant).stream()
                    .filter(name -> name.kind() == Kind.CONSTRAINT)
                    .forEach(foreignKey -> carry(changed, foreignKey, open));
        }
    }

    private Carriage carriage(ObjectName changed, SchemaObject dependant) {
        return switch (fates.getOrDefault(changed, Fate.CREATED)) {
            case REPLACED -> Carriage.whileReplaced(changed, dependant);
            // A column that is altered lets go of it thereby; all else has to come anew, whatever it needs then.
            case DROPPED ->
                dependant instanceof Column && fates.get(dependant.name()) == Fate.ALTERED
                        ? Carriage.NOTHING
                        : Carriage.whileReplaced(changed, dependant);
            case ALTERED ->
                Carriage.whileAltered(depths.getOrDefault(changed, ColumnChange.SURFACE), changed, dependant);
            case CREATED -> Carriage.NOTHING;
        };
    }

    private void release(ObjectName name, Column meanwhile, Deque<ObjectName> open) {
        Column known = released.get(name);
        boolean retyped = !meanwhile.type().equals(((Column) before.find(name).orElseThrow()).type());
        if (fates.get(name) == Fate.REPLACED || (known != null && !retyped)) {
            return;
        }
        released.put(name, meanwhile);
        fates.put(name, Fate.ALTERED);
        if (retyped && depths.put(name, ColumnChange.BASE_TYPE) != ColumnChange.BASE_TYPE) {
            open.add(name);
        }
    }

    /** Splits the change of a column in two: first it lets go of its default or identity. */
    void release(ObjectName column) {
        released.put(
                column, ColumnStates.withoutValue((Column) before.find(column).orElseThrow()));
    }

    Catalog before() {
        return before;
    }

    Catalog after() {
        return after;
    }

    Needs needsBefore() {
        return needsBefore;
    }

    Needs needsAfter() {
        return needsAfter;
    }

    /** What becomes of each object that does not stay as it is, sorted by name. */
    SortedMap<ObjectName, Fate> all() {
        return Collections.unmodifiableSortedMap(fates);
    }

    boolean is(@Nullable ObjectName name, Fate fate) {
        return name != null && fates.get(name) == fate;
    }

    /** Whether it is replaced only because something that it needs is in the way. */
    boolean isCarried(ObjectName name) {
        return carried.contains(name) || (released.containsKey(name) && isUnchanged(name));
    }

    private boolean isUnchanged(ObjectName name) {
        return facts.same(before.find(name).orElseThrow(), after.find(name).orElseThrow());
    }

    /** A column's state between two halves of its change. */
    Optional<Column> releasedState(ObjectName column) {
        return Optional.ofNullable(released.get(column));
    }

    /** How deeply a column changes that stays. */
    ColumnChange depthOf(ObjectName column) {
        return depths.getOrDefault(column, ColumnChange.SURFACE);
    }

    /** What has no way. */
    SortedSet<Unplanned> stuck() {
        return Collections.unmodifiableSortedSet(stuck);
    }
}
