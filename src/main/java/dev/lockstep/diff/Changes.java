package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.Constraint;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.catalog.Sequence;
import dev.lockstep.catalog.Table;
import dev.lockstep.diff.Change.Alter;
import dev.lockstep.diff.Change.Create;
import dev.lockstep.diff.Change.CreateTable;
import dev.lockstep.diff.Change.Drop;
import dev.lockstep.diff.Change.DropTable;
import dev.lockstep.diff.Change.TableContents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The changes that the fates of all objects come to, not yet ordered, and which of them an object comes, goes and is
 * altered by.
 */
final class Changes {

    private final Fates fates;
    private final List<Change> all = new ArrayList<>();
    private final SortedMap<ObjectName, Integer> drops = new TreeMap<>();
    private final SortedMap<ObjectName, Integer> creates = new TreeMap<>();
    private final SortedMap<ObjectName, List<Integer>> alters = new TreeMap<>();

    private Changes(Fates fates) {
        this.fates = fates;
    }

    static Changes of(Fates fates) {
        Changes changes = new Changes(fates);
        TableFolding dropped = folding(fates, fates.before(), fates.needsBefore(), Fate.DROPPED);
        TableFolding created = folding(fates, fates.after(), fates.needsAfter(), Fate.CREATED);
        dropped.contents().values().forEach(changes::dropTable);
        created.contents().values().forEach(changes::createTable);
        for (Map.Entry<ObjectName, Fate> entry : fates.all().entrySet()) {
            ObjectName name = entry.getKey();
            if (!dropped.folded().contains(name) && !created.folded().contains(name)) {
                changes.add(
                        entry.getValue(),
                        fates.before().find(name).orElse(null),
                        fates.after().find(name).orElse(null));
            }
        }
        changes.keepSequencesOfRecreatedColumns();
        changes.keepReplicaIdentityOfReplacedIndexes();
        return changes;
    }

    private static TableFolding folding(Fates fates, Catalog catalog, Needs needs, Fate fate) {
        SortedMap<ObjectName, Fate> present = new TreeMap<>(fates.all());
        present.values().retainAll(List.of(fate));
        return TableFolding.of(catalog, needs, present.keySet());
    }

    private void dropTable(TableContents contents) {
        Table bare = TableStates.withoutIdentityBy(contents.table(), contents.constraints());
        if (!bare.equals(contents.table())) {
            alter(contents.table(), bare);
        }
        int change = add(new DropTable(withTable(contents, bare)));
        names(contents).forEach(name -> drops.put(name, change));
    }

    private void createTable(TableContents contents) {
        Table bare = TableStates.withoutIdentityBy(contents.table(), contents.constraints());
        int change = add(new CreateTable(withTable(contents, bare)));
        names(contents).forEach(name -> creates.put(name, change));
        if (!bare.equals(contents.table())) {
            alter(bare, contents.table());
        }
    }

    private static TableContents withTable(TableContents contents, Table table) {
        return new TableContents(table, contents.columns(), contents.constraints(), contents.sequences());
    }

    private static List<ObjectName> names(TableContents contents) {
        List<ObjectName> names = new ArrayList<>(List.of(contents.table().name()));
        contents.columns().stream().map(Column::name).forEach(names::add);
        contents.constraints().stream().map(Constraint::name).forEach(names::add);
        contents.sequences().stream().map(Sequence::name).forEach(names::add);
        return names;
    }

    private void add(Fate fate, @Nullable SchemaObject before, @Nullable SchemaObject after) {
        if (before != null && (fate == Fate.DROPPED || fate == Fate.REPLACED)) {
            drop(before);
        }
        if (after != null && (fate == Fate.CREATED || fate == Fate.REPLACED)) {
            create(after);
        }
        if (before != null && after != null && fate == Fate.ALTERED) {
            SchemaObject current = before;
            for (SchemaObject meanwhile : between(before, after)) {
                alter(current, meanwhile);
                current = meanwhile;
            }
            alter(current, after);
        }
    }

    /** The states that an object goes through where it is not altered at once. */
    private List<SchemaObject> between(SchemaObject before, SchemaObject after) {
        List<SchemaObject> between = new ArrayList<>();
        fates.releasedState(after.name()).ifPresent(between::add);
        if (before instanceof Sequence old && goes(old.ownedBy())) {
            between.add(old.withOwner(null));
        }
        if (after instanceof Sequence now && comes(now.ownedBy())) {
            between.add(now.withOwner(null));
        }
        return between;
    }

    private void drop(SchemaObject object) {
        SchemaObject last = object;
        if (object instanceof Sequence sequence && goes(sequence.ownedBy())) {
            last = sequence.withOwner(null);
            alter(object, last);
        }
        drops.put(object.name(), add(new Drop(last)));
    }

    private void create(SchemaObject object) {
        SchemaObject first = object;
        if (object instanceof Sequence sequence && comes(sequence.ownedBy())) {
            first = sequence.withOwner(null);
        }
        creates.put(object.name(), add(new Create(first)));
        alter(first, object);
    }

    private boolean goes(@Nullable ObjectName column) {
        return fates.is(column, Fate.DROPPED) || isRecreated(column);
    }

    private boolean comes(@Nullable ObjectName column) {
        return fates.is(column, Fate.CREATED) || isRecreated(column);
    }

    private boolean isRecreated(@Nullable ObjectName column) {
        return column != null && (fates.is(column, Fate.REPLACED) || fates.depthOf(column) == ColumnChange.RECREATION);
    }

    private void alter(SchemaObject before, SchemaObject after) {
        if (!before.equals(after)) {
            alters.computeIfAbsent(after.name(), name -> new ArrayList<>()).add(add(new Alter(before, after)));
        }
    }

    /** A column takes the sequence along that it owns when it goes: meanwhile nobody owns it. */
    private void keepSequencesOfRecreatedColumns() {
        for (Sequence sequence : fates.before().all(Sequence.class)) {
            boolean stays = !fates.all().containsKey(sequence.name());
            if (stays && isRecreated(sequence.ownedBy())) {
                alter(sequence, sequence.withOwner(null));
                alter(sequence.withOwner(null), sequence);
            }
        }
    }

    /** An index takes the replica identity along that rests on it: meanwhile the table has the default one. */
    private void keepReplicaIdentityOfReplacedIndexes() {
        for (Table table : fates.before().all(Table.class)) {
            boolean stays = !fates.all().containsKey(table.name());
            if (stays
                    && TableStates.identifyingIndex(table, fates.before()).stream()
                            .anyMatch(name -> drops.containsKey(name))) {
                alter(table, TableStates.withoutReplicaIdentity(table));
                alter(TableStates.withoutReplicaIdentity(table), table);
            }
        }
    }

    private int add(Change change) {
        all.add(change);
        return all.size() - 1;
    }

    /** All changes; the maps below give places in this list. */
    List<Change> all() {
        return Collections.unmodifiableList(all);
    }

    /** Where an object goes. */
    SortedMap<ObjectName, Integer> drops() {
        return Collections.unmodifiableSortedMap(drops);
    }

    /** Where an object comes. */
    SortedMap<ObjectName, Integer> creates() {
        return Collections.unmodifiableSortedMap(creates);
    }

    /** Where an object is altered, in order. */
    SortedMap<ObjectName, List<Integer>> alters() {
        return Collections.unmodifiableSortedMap(alters);
    }

    List<Integer> altersOf(ObjectName name) {
        return alters.getOrDefault(name, List.of());
    }
}
