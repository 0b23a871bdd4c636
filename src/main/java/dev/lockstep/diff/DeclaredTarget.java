package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Catalog.Dependency;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.catalog.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The schema that the changelog is to lead to: what the entities declare, and beside it what belongs to change sets
 * written by hand.
 *
 * <p>Objects of kinds that an entity can declare are those of the entities. Of the other kinds, what only the
 * changelog has stays; so do facts that no entity can declare, where the entities have PostgreSQL's default.
 *
 * @param catalog the schema
 * @param handWritten the objects that stay because no entity can declare them, sorted
 * @param conflicts hand-written objects that need something which the entities drop, sorted
 */
public record DeclaredTarget(Catalog catalog, Set<ObjectName> handWritten, List<Unplanned> conflicts) {

    public DeclaredTarget {
        handWritten = Collections.unmodifiableSet(new TreeSet<>(handWritten));
        conflicts = List.copyOf(conflicts);
    }

    /** Lays what the entities declare over what the changelog makes. */
    public static DeclaredTarget of(Catalog entities, Catalog changelog) {
        Map<ObjectName, SchemaObject> objects = new TreeMap<>();
        for (SchemaObject declared : entities.objects()) {
            objects.put(
                    declared.name(),
                    changelog
                            .find(declared.name())
                            .map(old -> UndeclaredFacts.added(declared, old))
                            .orElse(declared));
        }
        Set<ObjectName> handWritten = HandWritten.of(entities, changelog);
        handWritten.forEach(name -> objects.put(name, changelog.find(name).orElseThrow()));
        List<Dependency> dependencies = new ArrayList<>(entities.dependencies());
        changelog.dependencies().stream()
                .filter(dependency -> handWritten.contains(dependency.dependant()))
                .forEach(dependencies::add);
        Catalog target = new Catalog(changelog.serverVersion(), objects.values(), dependencies);
        return new DeclaredTarget(target, handWritten, conflicts(handWritten, changelog, target));
    }

    private static List<Unplanned> conflicts(Set<ObjectName> handWritten, Catalog changelog, Catalog target) {
        Needs needs = Needs.in(changelog);
        List<Unplanned> conflicts = new ArrayList<>();
        for (ObjectName name : handWritten) {
            for (ObjectName needed : needs.of(name)) {
                if (target.find(needed).isEmpty()) {
                    conflicts.add(new Unplanned(
                            name,
                            name + " needs " + needed + ", which no entity declares any more: drop or change " + name
                                    + " in a change set of your own first, or declare " + needed + " again"));
                }
            }
        }
        return conflicts;
    }

    /**
     * The schema with those hand-written objects that were carried over a change beneath them as PostgreSQL prints
     * them afterwards: a view on a column that got another type reads otherwise, though nobody changed it.
     *
     * @param before the catalogue that the change started from
     * @param actual the catalogue that it led to
     */
    public Catalog asCarried(Catalog before, Catalog actual) {
        Set<ObjectName> touched = touched(before);
        Map<ObjectName, SchemaObject> objects = new TreeMap<>();
        for (SchemaObject object : catalog.objects()) {
            SchemaObject now =
                    touched.contains(object.name()) ? actual.find(object.name()).orElse(object) : object;
            objects.put(now.name(), now);
        }
        return new Catalog(catalog.serverVersion(), objects.values(), catalog.dependencies());
    }

    /** The hand-written objects that need, through whatever, something that is not as it was. */
    private Set<ObjectName> touched(Catalog before) {
        Facts facts = Facts.commonTo(before, catalog);
        Needs needs = Needs.in(before);
        Set<ObjectName> touched = new TreeSet<>();
        List<ObjectName> open = new ArrayList<>();
        for (SchemaObject old : before.objects()) {
            if (!catalog.find(old.name()).filter(now -> facts.same(old, now)).isPresent()) {
                open.add(old.name());
            }
        }
        while (!open.isEmpty()) {
            for (ObjectName dependant : needs.dependantsOf(open.remove(open.size() - 1))) {
                if (handWritten.contains(dependant) && touched.add(dependant)) {
                    open.add(dependant);
                }
            }
        }
        return touched;
    }
}
