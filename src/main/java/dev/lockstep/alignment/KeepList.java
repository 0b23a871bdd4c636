package dev.lockstep.alignment;

import dev.lockstep.alignment.KeepOutcome.Kept;
import dev.lockstep.alignment.KeepOutcome.Strictness;
import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import dev.lockstep.changelog.ChangeSetId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The objects that are known to be there though nobody declares them: in the changelog without an entity, or in a
 * database without a change set. Remembers what it has kept. Safe for several threads.
 *
 * <p>What belongs to a kept table (its columns, constraints, indexes, triggers and so on) is kept with it.
 */
public final class KeepList {

    private final List<KeepPattern> patterns;
    private final Strictness strictness;
    private final Set<KeepPattern> used = new TreeSet<>(Comparator.comparing(KeepPattern::toString));
    private final Set<Kept> kept =
            new TreeSet<>(Comparator.comparing(Kept::where).thenComparing(Kept::what));

    public KeepList(List<KeepPattern> patterns, Strictness strictness) {
        this.patterns = List.copyOf(patterns);
        this.strictness = strictness;
    }

    /** A list that keeps nothing. */
    public static KeepList empty() {
        return new KeepList(List.of(), Strictness.KEEP);
    }

    /** The entities with those objects of the changelog that are kept, as if entities declared them. */
    Catalog declaring(Catalog entities, Catalog changelog) {
        TreeMap<ObjectName, SchemaObject> objects = new TreeMap<>();
        entities.objects().forEach(object -> objects.put(object.name(), object));
        Set<ObjectName> undeclared = new TreeSet<>(changelog.names());
        undeclared.removeAll(entities.names());
        for (SchemaObject object : changelog.objects()) {
            boolean declarable = object.name().kind().isDeclaredByEntities();
            if (declarable && undeclared.contains(object.name()) && keeps(object, undeclared, Party.CHANGELOG)) {
                objects.put(object.name(), object);
            }
        }
        if (objects.size() == entities.objects().size()) {
            return entities;
        }
        List<Dependency> dependencies = new ArrayList<>(entities.dependencies());
        dependencies.addAll(changelog.dependencies());
        return new Catalog(entities.serverVersion(), objects.values(), dependencies);
    }

    /**
     * Whether an object stays unreported.
     *
     * @param strays all objects that nobody declares: with one of them, its parts are kept
     */
    boolean keeps(SchemaObject object, Set<ObjectName> strays, Party where) {
        return Wholes.of(object, strays).stream()
                .anyMatch(whole -> find(whole.kind().label(), whole.schema(), nameOf(whole))
                        .filter(pattern -> keep(pattern, new Kept(whole, whole.toString(), where, pattern.reason())))
                        .isPresent());
    }

    /** Whether a change set of the history that no changelog has stays unreported. */
    boolean keeps(ChangeSetId changeSet) {
        return find(KeepPattern.CHANGE_SET, "", changeSet.toString())
                .filter(pattern -> keep(
                        pattern,
                        new Kept(null, KeepPattern.CHANGE_SET + " " + changeSet, Party.DATABASE, pattern.reason())))
                .isPresent();
    }

    private Optional<KeepPattern> find(String kind, String schema, String name) {
        return patterns.stream()
                .filter(pattern -> pattern.matches(kind, schema, name))
                .findFirst();
    }

    private static String nameOf(ObjectName name) {
        return name.relation().isEmpty() ? name.name() : name.relation() + "." + name.name();
    }

    private synchronized boolean keep(KeepPattern pattern, Kept what) {
        used.add(pattern);
        if (strictness == Strictness.STRICT) {
            return false;
        }
        kept.add(what);
        return true;
    }

    /** What it has come to so far. */
    synchronized KeepOutcome result() {
        List<KeepPattern> unmatched =
                patterns.stream().filter(pattern -> !used.contains(pattern)).toList();
        return new KeepOutcome(List.copyOf(kept), unmatched, strictness);
    }
}
