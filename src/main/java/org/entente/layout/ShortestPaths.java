package org.entente.layout;

import java.util.Arrays;

/**
 * Distances from one vertex to all others: breadth first where every edge has length 1, otherwise
 * Dijkstra's algorithm on a binary heap. Reuses its arrays from call to call: use one instance per
 * thread.
 */
public final class ShortestPaths {
    private final Adjacency graph;
    private final int[] queue;
    private final double[] keys;
    private int heapSize;

    public ShortestPaths(Adjacency graph) {
        this.graph = graph;
        // Dijkstra's heap keeps outdated entries: at most one for each direction of each edge.
        int capacity = graph.unit ? graph.order : graph.targets.length + 1;
        queue = new int[capacity];
        keys = new double[graph.unit ? 0 : capacity];
    }

    /** Fills in the distance of every vertex from the source; infinity where none leads there. */
    public void from(int source, double[] distances) {
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        distances[source] = 0;
        if (graph.unit) {
            breadthFirst(source, distances);
        } else {
            dijkstra(source, distances);
        }
    }

    private void breadthFirst(int source, double[] distances) {
        int tail = 0;
        queue[tail++] = source;
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            for (int slot = graph.offsets[at]; slot < graph.offsets[at + 1]; slot++) {
                int next = graph.targets[slot];
                if (distances[next] == Double.POSITIVE_INFINITY) {
                    distances[next] = distances[at] + 1;
                    queue[tail++] = next;
                }
            }
        }
    }

    private void dijkstra(int source, double[] distances) {
        heapSize = 0;
        push(source, 0);
        while (heapSize > 0) {
            int at = queue[0];
            double distance = keys[0];
            pop();
            if (distance > distances[at]) {
                continue;
            }
            for (int slot = graph.offsets[at]; slot < graph.offsets[at + 1]; slot++) {
                int next = graph.targets[slot];
                double through = distance + graph.lengths[slot];
                if (through < distances[next]) {
                    distances[next] = through;
                    push(next, through);
                }
            }
        }
    }

    private void push(int vertex, double key) {
        int slot = heapSize++;
        while (slot > 0 && keys[(slot - 1) / 2] > key) {
            queue[slot] = queue[(slot - 1) / 2];
            keys[slot] = keys[(slot - 1) / 2];
            slot = (slot - 1) / 2;
        }
        queue[slot] = vertex;
        keys[slot] = key;
    }

    private void pop() {
        heapSize--;
        int vertex = queue[heapSize];
        double key = keys[heapSize];
        int slot = 0;
        while (2 * slot + 1 < heapSize) {
            int child = 2 * slot + 1;
            if (child + 1 < heapSize && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            queue[slot] = queue[child];
            keys[slot] = keys[child];
            slot = child;
        }
        queue[slot] = vertex;
        keys[slot] = key;
    }
}
