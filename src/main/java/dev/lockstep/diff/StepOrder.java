package dev.lockstep.diff;

import dev.lockstep.catalog.Kind;
import dev.lockstep.catalog.ObjectName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes put into steps, and the steps and the changes inside them into order. */
final class StepOrder {

    private final Fates fates;
    private final List<Change> changes;
    private final List<SortedSet<Integer>> successors;

    private StepOrder(Fates fates, List<Change> changes, List<SortedSet<Integer>> successors) {
        this.fates = fates;
        this.changes = changes;
        this.successors = successors;
    }

    static List<Step> of(Fates fates, Changes changes, List<SortedSet<Integer>> successors) {
        int[] groups = Grouping.of(changes, successors);
        return new StepOrder(fates, changes.all(), successors).steps(groups);
    }

    private List<Step> steps(int[] groups) {
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int place = 0; place < groups.length; place++) {
            members.computeIfAbsent(groups[place], group -> new ArrayList<>()).add(place);
        }
        List<List<Integer>> inOrder = new ArrayList<>(members.values());
        int[] stepOf = new int[groups.length];
        for (int step = 0; step < inOrder.size(); step++) {
            for (int place : inOrder.get(step)) {
                stepOf[place] = step;
            }
        }
        List<Change> heads = inOrder.stream().map(this::head).toList();
        List<SortedSet<Integer>> between = new ArrayList<>();
        inOrder.forEach(each -> between.add(new TreeSet<>()));
        for (int place = 0; place < groups.length; place++) {
            for (int successor : successors.get(place)) {
                if (stepOf[place] != stepOf[successor]) {
                    between.get(stepOf[place]).add(stepOf[successor]);
                }
            }
        }
        Comparator<Integer> byHead = Comparator.comparing(heads::get, ReadingOrder.STEPS);
        return sorted(between, byHead).stream()
                .map(step -> new Step(heads.get(step).subject(), inside(inOrder.get(step))))
                .toList();
    }

    /** The change that a step is about: not one that is carried along, and rather a table than its column's sequence. */
    private Change head(List<Integer> group) {
        return group.stream()
                .map(changes::get)
                .min(Comparator.<Change>comparingInt(change -> fates.isCarried(change.subject()) ? 1 : 0)
                        .thenComparing(change -> isSequence(change.subject()) ? 1 : 0)
                        .thenComparing(ReadingOrder.SUBJECTS))
                .orElseThrow();
    }

    private static boolean isSequence(ObjectName name) {
        return name.kind() == Kind.SEQUENCE;
    }

    private List<Change> inside(List<Integer> group) {
        List<SortedSet<Integer>> within = new ArrayList<>();
        for (int place : group) {
            SortedSet<Integer> later = new TreeSet<>();
            for (int successor : successors.get(place)) {
                int index = group.indexOf(successor);
                if (index >= 0) {
                    later.add(index);
                }
            }
            within.add(later);
        }
        Comparator<Integer> byChange =
                Comparator.comparing(index -> changes.get(group.get(index)), ReadingOrder.CHANGES);
        return sorted(within, byChange).stream()
                .map(index -> changes.get(group.get(index)))
                .toList();
    }

    /**
     * The nodes of a graph without circles, each before its successors, otherwise by the comparator.
     *
     * @throws IllegalStateException if the graph has a circle
     */
    private static List<Integer> sorted(List<SortedSet<Integer>> successors, Comparator<Integer> order) {
        int[] waitingFor = new int[successors.size()];
        successors.forEach(each -> each.forEach(successor -> waitingFor[successor]++));
        PriorityQueue<Integer> ready = new PriorityQueue<>(order.thenComparing(Comparator.naturalOrder()));
        for (int node = 0; node < waitingFor.length; node++) {
            if (waitingFor[node] == 0) {
                ready.add(node);
            }
        }
        List<Integer> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            int node = ready.remove();
            sorted.add(node);
            for (int successor : successors.get(node)) {
                if (--waitingFor[successor] == 0) {
                    ready.add(successor);
                }
            }
        }
        if (sorted.size() < successors.size()) {
            throw new IllegalStateException("a circle of changes: " + Arrays.toString(waitingFor));
        }
        return sorted;
    }
}
