package dev.lockstep.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm without recursion, so that long chains do not
 * exhaust the stack.
 */
final class Components {

    private static final int UNSEEN = -1;

    private final List<SortedSet<Integer>> edges;
    private final int[] index;
    private final int[] low;
    private final boolean[] onStack;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int next;

    private Components(List<SortedSet<Integer>> edges) {
        this.edges = edges;
        this.index = new int[edges.size()];
        this.low = new int[edges.size()];
        this.onStack = new boolean[edges.size()];
        Arrays.fill(index, UNSEEN);
    }

    /**
     * The components, each sorted; one that an edge leads to comes before the one that the edge comes from.
     *
     * @param edges for each node the nodes that its edges lead to
     */
    static List<List<Integer>> of(List<SortedSet<Integer>> edges) {
        Components components = new Components(edges);
        for (int node = 0; node < edges.size(); node++) {
            if (components.index[node] == UNSEEN) {
                components.visit(node);
            }
        }
        return components.components;
    }

    private record Visit(int node, Iterator<Integer> rest) {}

    private void visit(int root) {
        Deque<Visit> visits = new ArrayDeque<>();
        visits.push(enter(root));
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            if (visit.rest().hasNext()) {
                int target = visit.rest().next();
                if (index[target] == UNSEEN) {
                    visits.push(enter(target));
                } else if (onStack[target]) {
                    low[visit.node()] = Math.min(low[visit.node()], index[target]);
                }
            } else {
                visits.pop();
                leave(visit.node());
                if (!visits.isEmpty()) {
                    int parent = visits.element().node();
                    low[parent] = Math.min(low[parent], low[visit.node()]);
                }
            }
        }
    }

    private Visit enter(int node) {
        index[node] = next;
        low[node] = next;
        next++;
        stack.push(node);
        onStack[node] = true;
        return new Visit(node, edges.get(node).iterator());
    }

    private void leave(int node) {
        if (low[node] != index[node]) {
            return;
        }
        List<Integer> component = new ArrayList<>();
        int member;
        do {
            member = stack.pop();
            onStack[member] = false;
            component.add(member);
        } while (member != node);
        Collections.sort(component);
        components.add(component);
    }
}
