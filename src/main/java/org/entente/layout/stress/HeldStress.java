package org.entente.layout.stress;

import java.util.Arrays;
import org.entente.layout.Adjacency;
import org.entente.layout.Discs;
import org.entente.layout.Prng;
import org.jgrapht.alg.drawing.model.Box2D;

/** Stress majorization of the free vertices of a graph, the others held where they are. */
final class HeldStress {

    private static final int ROUNDS = 120;

    private final Adjacency graph;
    private final Discs discs;
    private final boolean[] free;
    private final double step;

    HeldStress(Adjacency graph, Discs discs, boolean[] free, double step) {
        this.graph = graph;
        this.discs = discs;
        this.free = free;
        this.step = step;
    }

    void settle(Prng random, Box2D area) {
        int[][] steps = new int[graph.order][];
        for (int v = 0; v < graph.order; v++) {
            if (free[v]) {
                steps[v] = steps(v);
                start(v, random, area);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int v = 0; v < graph.order; v++) {
                if (free[v]) {
                    move(v, steps[v]);
                }
            }
        }
    }

    /** Puts a vertex near the mean of its neighbours that have a place. */
    private void start(int vertex, Prng random, Box2D area) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (int slot = graph.offsets[vertex]; slot < graph.offsets[vertex + 1]; slot++) {
            int other = graph.targets[slot];
            if (!free[other]) {
                x += discs.x[other];
                y += discs.y[other];
                count++;
            }
        }
        double middleX = count > 0 ? x / count : area.getMinX() + area.getWidth() / 2;
        double middleY = count > 0 ? y / count : area.getMinY() + area.getHeight() / 2;
        discs.put(
                vertex,
                middleX + step * (random.nextDouble() - 0.5),
                middleY + step * (random.nextDouble() - 0.5));
    }

    private int[] steps(int start) {
        int[] steps = new int[graph.order];
        Arrays.fill(steps, -1);
        int[] queue = new int[graph.order];
        int tail = 0;
        queue[tail++] = start;
        steps[start] = 0;
        for (int head = 0; head < tail; head++) {
            int vertex = queue[head];
            for (int slot = graph.offsets[vertex]; slot < graph.offsets[vertex + 1]; slot++) {
                int next = graph.targets[slot];
                if (steps[next] < 0) {
                    steps[next] = steps[vertex] + 1;
                    queue[tail++] = next;
                }
            }
        }
        return steps;
    }

    /** One step of majorization: the mean of where each other vertex would have this one. */
    private void move(int vertex, int[] steps) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int other = 0; other < steps.length; other++) {
            if (steps[other] <= 0) {
                continue;
            }
            double wanted = step * steps[other];
            double weight = 1 / (wanted * wanted);
            double dx = discs.x[vertex] - discs.x[other];
            double dy = discs.y[vertex] - discs.y[other];
            double distance = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
            sumX += weight * (discs.x[other] + wanted * dx / distance);
            sumY += weight * (discs.y[other] + wanted * dy / distance);
            weights += weight;
        }
        if (weights > 0) {
            discs.put(vertex, sumX / weights, sumY / weights);
        }
    }
}
