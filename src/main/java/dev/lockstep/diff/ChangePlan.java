package dev.lockstep.diff;

import dev.lockstep.catalog.Catalog;
import dev.lockstep.catalog.Column;
import dev.lockstep.catalog.ObjectName;
import dev.lockstep.diff.Change.Alter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The way from one catalogue to another: steps in the order in which they are to be run, each with its inverse.
 *
 * <p>Same catalogues, same plan. What stays but would be in the way of a change is carried: dropped before and created
 * after, in the same step.
 *
 * @param steps the steps in order
 * @param unplanned the differences that no step mends, sorted; not among them is what is not comparable at all
 */
public record ChangePlan(List<Step> steps, List<Unplanned> unplanned) {

    public ChangePlan {
        steps = List.copyOf(steps);
        unplanned = List.copyOf(unplanned);
    }

    /** Plans the way from one catalogue to another. */
    public static ChangePlan between(Catalog before, Catalog after) {
        SortedSet<Unplanned> unplanned = new TreeSet<>();
        Catalog target = after;
        while (true) {
            Fates fates = Fates.of(before, target);
            if (fates.stuck().isEmpty()) {
                Collection<Unplanned> circle = new ArrayList<>();
                List<Step> steps = steps(fates, circle);
                if (circle.isEmpty()) {
                    return new ChangePlan(steps, List.copyOf(unplanned));
                }
                unplanned.addAll(circle);
            }
            unplanned.addAll(fates.stuck());
            target = Obstacles.leaving(before, target, unplanned);
        }
    }

    /**
     * Orders what the fates come to. A column whose change lies in a circle is changed in two halves.
     *
     * @param circle receives the changes of a circle that cannot be opened
     */
    private static List<Step> steps(Fates fates, Collection<Unplanned> circle) {
        while (true) {
            Changes changes = Changes.of(fates);
            List<SortedSet<Integer>> order = ChangeOrder.of(fates, changes);
            List<List<Integer>> circles = Components.of(order).stream()
                    .filter(component -> component.size() > 1)
                    .toList();
            if (circles.isEmpty()) {
                return StepOrder.of(fates, changes, order);
            }
            Optional<ObjectName> column = circles.stream()
                    .flatMap(List::stream)
                    .map(changes.all()::get)
                    .flatMap(change -> splittable(change, fates).stream())
                    .min(Comparator.naturalOrder());
            if (column.isEmpty()) {
                List<ObjectName> names = circles.get(0).stream()
                        .map(place -> changes.all().get(place).subject())
                        .distinct()
                        .toList();
                names.forEach(name -> circle.add(new Unplanned(
                        name, "these need each other, and Lockstep cannot change them one by one: " + names)));
                return List.of();
            }
            fates.release(column.get());
        }
    }

    private static Optional<ObjectName> splittable(Change change, Fates fates) {
        return change instanceof Alter alter
                        && alter.before() instanceof Column before
                        && !(before.value() instanceof Column.NoDefault)
                        && !(before.value() instanceof Column.Generated)
                        && fates.releasedState(before.name()).isEmpty()
                ? Optional.of(before.name())
                : Optional.empty();
    }

    /** The way back: the inverse steps in the opposite order. */
    public ChangePlan inverse() {
        List<Step> inverse = new ArrayList<>(steps.stream().map(Step::inverse).toList());
        Collections.reverse(inverse);
        return new ChangePlan(inverse, unplanned);
    }

    /** Whether there is nothing to do and nothing left undone. */
    public boolean isEmpty() {
        return steps.isEmpty() && unplanned.isEmpty();
    }
}
