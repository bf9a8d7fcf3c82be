package org.entente.layout.stress;

import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;

/** Graphs on the numbers from 0, for tests. */
public final class Graphs {
    private Graphs() {}

    /** Vertices 0 to n - 1 and no edge. */
    public static Graph<Integer, DefaultWeightedEdge> isolated(int n) {
        Graph<Integer, DefaultWeightedEdge> graph =
                new WeightedPseudograph<>(DefaultWeightedEdge.class);
        for (int v = 0; v < n; v++) {
            graph.addVertex(v);
        }
        return graph;
    }

    public static Graph<Integer, DefaultWeightedEdge> path(int n) {
        Graph<Integer, DefaultWeightedEdge> graph = isolated(n);
        for (int v = 1; v < n; v++) {
            graph.addEdge(v - 1, v);
        }
        return graph;
    }

    public static Graph<Integer, DefaultWeightedEdge> cycle(int n) {
        Graph<Integer, DefaultWeightedEdge> graph = path(n);
        graph.addEdge(n - 1, 0);
        return graph;
    }

    public static Graph<Integer, DefaultWeightedEdge> star(int leaves) {
        Graph<Integer, DefaultWeightedEdge> graph = isolated(leaves + 1);
        for (int v = 1; v <= leaves; v++) {
            graph.addEdge(0, v);
        }
        return graph;
    }

    public static Graph<Integer, DefaultWeightedEdge> grid(int k) {
        Graph<Integer, DefaultWeightedEdge> graph = isolated(k * k);
        for (int v = 0; v < k * k; v++) {
            if (v % k < k - 1) {
                graph.addEdge(v, v + 1);
            }
            if (v + k < k * k) {
                graph.addEdge(v, v + k);
            }
        }
        return graph;
    }

    /** Barabási and Albert's growth: each vertex joins others, the more joined the likelier. */
    public static Graph<Integer, DefaultWeightedEdge> grown(int n, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph<Integer, DefaultWeightedEdge> graph = isolated(n);
        int[] ends = new int[2 * each * n];
        int size = 0;
        for (int v = 1; v < n; v++) {
            int before = size;
            for (int e = 0; e < Math.min(v, each); e++) {
                int other = before == 0 ? 0 : ends[random.nextInt(before)];
                if (!graph.containsEdge(v, other)) {
                    graph.addEdge(v, other);
                    ends[size++] = v;
                    ends[size++] = other;
                }
            }
        }
        return graph;
    }
}
