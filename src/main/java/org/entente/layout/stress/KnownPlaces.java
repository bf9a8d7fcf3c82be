package org.entente.layout.stress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.layout.Adjacency;
import org.entente.layout.Prng;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * A start from where some vertices of a component already are: brought to the size at which the
 * stress is least, the other vertices beside their neighbours.
 */
final class KnownPlaces {
    private final Adjacency graph;
    private final Patch patch;
    private final boolean[] placed;
    private int count;

    private KnownPlaces(Adjacency graph, Patch patch) {
        this.graph = graph;
        this.patch = patch;
        placed = new boolean[graph.order];
    }

    /**
     * Sets the points of the patch.
     *
     * @return whether enough was known; else the patch holds nothing of use
     */
    static <V> boolean fill(
            Patch patch,
            Adjacency graph,
            StressTerms terms,
            List<V> vertices,
            Map<V, Point2D> known,
            Prng random) {
        KnownPlaces places = new KnownPlaces(graph, patch);
        for (int i = 0; i < graph.order; i++) {
            Point2D point = known.get(vertices.get(patch.members[i]));
            if (point != null) {
                patch.x[i] = point.getX();
                patch.y[i] = point.getY();
                places.placed[i] = true;
                places.count++;
            }
        }
        if (!places.scale(terms)) {
            return false;
        }
        places.spread(random);
        return true;
    }

    /** Scales the known points to least stress; false if they have no extent. */
    private boolean scale(StressTerms terms) {
        double wanted = 0;
        double found = 0;
        for (long pair : terms.pairs) {
            int i = StressTerms.first(pair);
            int j = StressTerms.second(pair);
            if (placed[i] && placed[j]) {
                double dx = patch.x[i] - patch.x[j];
                double dy = patch.y[i] - patch.y[j];
                double square = dx * dx + dy * dy;
                double weight = terms.firstWeight(pair) + terms.secondWeight(pair);
                wanted += weight * terms.distance(pair) * Math.sqrt(square);
                found += weight * square;
            }
        }
        double factor = wanted / found;
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            return false;
        }
        Arrays.setAll(patch.x, i -> patch.x[i] * factor);
        Arrays.setAll(patch.y, i -> patch.y[i] * factor);
        return true;
    }

    /** Puts each vertex that is not placed near the mean of its neighbours that are. */
    private void spread(Prng random) {
        while (count < graph.order) {
            boolean[] before = placed.clone();
            for (int v = 0; v < graph.order; v++) {
                if (!before[v]) {
                    settle(v, before, random);
                }
            }
        }
    }

    private void settle(int vertex, boolean[] before, Prng random) {
        double sumX = 0;
        double sumY = 0;
        double length = 0;
        int neighbours = 0;
        for (int slot = graph.offsets[vertex]; slot < graph.offsets[vertex + 1]; slot++) {
            if (before[graph.targets[slot]]) {
                sumX += patch.x[graph.targets[slot]];
                sumY += patch.y[graph.targets[slot]];
                length += graph.lengths[slot];
                neighbours++;
            }
        }
        if (neighbours > 0) {
            double reach = length / neighbours;
            patch.x[vertex] = sumX / neighbours + reach * (random.nextDouble() - 0.5);
            patch.y[vertex] = sumY / neighbours + reach * (random.nextDouble() - 0.5);
            placed[vertex] = true;
            count++;
        }
    }
}
