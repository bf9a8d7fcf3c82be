package org.entente.layout.untangle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Drawings in the making, for tests. */
final class Drafts {

    static final Box2D AREA = Box2D.of(0, 0, 1000, 800);

    /** Discs of a radius of 20 without name or label, joined by single lines. */
    static final MarkSizes<Integer> BARE = marks(20, Extent.NONE, 1, Extent.NONE);

    private Drafts() {}

    static MarkSizes<Integer> marks(double radius, Extent name, int strands, Extent label) {
        return new MarkSizes<>() {
            @Override
            public double radius(Integer vertex) {
                return radius;
            }

            @Override
            public Extent name(Integer vertex) {
                return name;
            }

            @Override
            public int strands(Integer one, Integer other) {
                return strands;
            }

            @Override
            public Extent label(Integer one, Integer other) {
                return label;
            }
        };
    }

    /** Places of 0, 1, 2 ... from their coordinates in turn. */
    static Places<Integer> at(double... coordinates) {
        Map<Integer, Point2D> points = new LinkedHashMap<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.put(i / 2, Point2D.of(coordinates[i], coordinates[i + 1]));
        }
        return new Places<>(points);
    }

    /** The graph on n vertices with edges between the ends in turn. */
    static Skeleton<Integer> joined(int n, int... ends) {
        Graph<Integer, DefaultWeightedEdge> graph = Graphs.isolated(n);
        for (int i = 0; i < ends.length; i += 2) {
            graph.addEdge(ends[i], ends[i + 1]);
        }
        return Skeleton.of(graph);
    }
}
