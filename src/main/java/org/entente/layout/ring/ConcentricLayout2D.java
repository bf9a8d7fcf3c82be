package org.entente.layout.ring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.layout.Adjacency;
import org.entente.layout.AreaLayout2D;
import org.entente.layout.LineSweep;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Lays a graph out in rings around one vertex: the ring of a vertex is its distance from the middle
 * in steps, whatever the directions (the radial layout of Yee, Fisher, Dhamija and Hearst,
 * "Animated Exploration of Dynamic Graphs with Radial Layout", InfoVis 2001). What cannot be
 * reached lies on a ring of its own, outside all others.
 *
 * <p>The vertices of the first ring are evenly spread; those of an outer ring lie towards their
 * neighbours further in, kept apart. The order on the first ring is improved by exchanging pairs as
 * long as fewer edges cross or touch foreign vertices, as in the radial sifting of Bachmaier ("A
 * Radial Adaptation of the Sugiyama Framework", IEEE TVCG 2007); large graphs keep the order given.
 *
 * <p>Rings fill the area as ellipses, the longer axis at most {@value #MAX_STRETCH} times the
 * other. The same graph gives the same bits each time. Instances are immutable.
 *
 * @param <V> the vertex type
 * @param <E> the edge type
 */
public final class ConcentricLayout2D<V, E> implements AreaLayout2D<V, E> {

    /** The largest ratio of a ring's axes. */
    public static final double MAX_STRETCH = 1.6;

    private static final int MAX_ORDERED_VERTICES = 80;
    private static final int MAX_ORDERED_EDGES = 400;
    private static final int MAX_PASSES = 8;
    private static final double TOUCH = 0.16;

    /** The least angle between neighbours on an outer ring, in units of a step's arc. */
    private static final double APART = 0.55;

    private final V middle;
    private final double turn;

    /**
     * @param middle the vertex in the middle
     * @param turn how far the first ring is turned, in radians, clockwise where y points down
     */
    public ConcentricLayout2D(V middle, double turn) {
        this.middle = middle;
        this.turn = turn;
    }

    /**
     * Lays a graph out.
     *
     * @param area what the outermost ring fills, as far as the stretch allows
     * @return the places of all vertices, in the graph's order
     * @throws IllegalArgumentException if the middle is no vertex of the graph
     */
    @Override
    public Places<V> places(Graph<V, E> graph, Box2D area) {
        Skeleton<V> skeleton = Skeleton.of(graph);
        int start = skeleton.vertices().indexOf(middle);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the graph: " + middle);
        }
        int[] rings = rings(skeleton.adjacency(), start);
        int outermost = 0;
        for (int ring : rings) {
            outermost = Math.max(outermost, ring);
        }
        double[] angles = new Ordering(skeleton, rings, outermost).angles();
        double[] axes = ellipse(area, Math.max(1, outermost));
        return place(skeleton.vertices(), rings, angles, axes, area);
    }

    /**
     * Counts the steps from the middle to each vertex.
     *
     * @return the ring of each vertex, in the graph's order; 0 for the middle alone
     * @throws IllegalArgumentException if the middle is no vertex of the graph
     */
    public Map<V, Integer> rings(Graph<V, E> graph) {
        Skeleton<V> skeleton = Skeleton.of(graph);
        int start = skeleton.vertices().indexOf(middle);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the graph: " + middle);
        }
        int[] steps = rings(skeleton.adjacency(), start);
        Map<V, Integer> rings = new LinkedHashMap<>();
        for (int i = 0; i < steps.length; i++) {
            rings.put(skeleton.vertices().get(i), steps[i]);
        }
        return rings;
    }

    /**
     * Returns the rings as they lie in an area.
     *
     * @param area what the outermost ring fills, as far as the stretch allows
     * @return the box around each ring, the innermost first; none if the middle is alone
     */
    public List<Box2D> ellipses(Graph<V, E> graph, Box2D area) {
        int outermost = rings(graph).values().stream().mapToInt(ring -> ring).max().orElse(0);
        double[] axes = ellipse(area, Math.max(1, outermost));
        List<Box2D> boxes = new ArrayList<>();
        for (int ring = 1; ring <= outermost; ring++) {
            double across = ring * axes[0];
            double down = ring * axes[1];
            boxes.add(
                    Box2D.of(
                            area.getMinX() + area.getWidth() / 2 - across,
                            area.getMinY() + area.getHeight() / 2 - down,
                            2 * across,
                            2 * down));
        }
        return boxes;
    }

    private static int[] rings(Adjacency graph, int start) {
        int[] rings = new int[graph.order];
        Arrays.fill(rings, -1);
        int[] queue = new int[graph.order];
        int tail = 0;
        queue[tail++] = start;
        rings[start] = 0;
        int last = 0;
        for (int head = 0; head < tail; head++) {
            int vertex = queue[head];
            last = rings[vertex];
            for (int slot = graph.offsets[vertex]; slot < graph.offsets[vertex + 1]; slot++) {
                int next = graph.targets[slot];
                if (rings[next] < 0) {
                    rings[next] = rings[vertex] + 1;
                    queue[tail++] = next;
                }
            }
        }
        for (int v = 0; v < rings.length; v++) {
            rings[v] = rings[v] < 0 ? last + 1 : rings[v];
        }
        return rings;
    }

    /** The half axes of the first ring. */
    private static double[] ellipse(Box2D area, int count) {
        double across = area.getWidth() / 2 / count;
        double down = area.getHeight() / 2 / count;
        return new double[] {
            Math.min(across, down * MAX_STRETCH), Math.min(down, across * MAX_STRETCH)
        };
    }

    private static <V> Places<V> place(
            List<V> vertices, int[] rings, double[] angles, double[] axes, Box2D area) {
        double middleX = area.getMinX() + area.getWidth() / 2;
        double middleY = area.getMinY() + area.getHeight() / 2;
        Map<V, Point2D> points = new LinkedHashMap<>();
        for (int i = 0; i < rings.length; i++) {
            points.put(
                    vertices.get(i),
                    Point2D.of(
                            middleX + rings[i] * axes[0] * StrictMath.cos(angles[i]),
                            middleY + rings[i] * axes[1] * StrictMath.sin(angles[i])));
        }
        return new Places<>(points);
    }

    /** The angles of the vertices, found on circles of radius 1, 2 and so on. */
    private final class Ordering {

        private final Skeleton<V> skeleton;
        private final Adjacency graph;
        private final int[] rings;
        private final int outermost;
        private final List<Integer> first = new ArrayList<>();

        Ordering(Skeleton<V> skeleton, int[] rings, int outermost) {
            this.skeleton = skeleton;
            this.graph = skeleton.adjacency();
            this.rings = rings;
            this.outermost = outermost;
            for (int v = 0; v < rings.length; v++) {
                if (rings[v] == 1) {
                    first.add(v);
                }
            }
        }

        double[] angles() {
            if (graph.order <= MAX_ORDERED_VERTICES && skeleton.edgeCount() <= MAX_ORDERED_EDGES) {
                better();
            }
            return spread();
        }

        /** Exchanges pairs of the first ring, also for a place between two others. */
        private void better() {
            double least = cost();
            boolean changed = true;
            for (int pass = 0; pass < MAX_PASSES && changed; pass++) {
                changed = false;
                for (int i = 0; i < first.size(); i++) {
                    for (int j = 0; j < first.size(); j++) {
                        Collections.swap(first, i, j);
                        double cost = cost();
                        if (cost < least - 1e-9) {
                            least = cost;
                            changed = true;
                            continue;
                        }
                        Collections.swap(first, i, j);
                        Integer vertex = first.remove(i);
                        first.add(j, vertex);
                        cost = cost();
                        if (cost < least - 1e-9) {
                            least = cost;
                            changed = true;
                            continue;
                        }
                        first.remove(j);
                        first.add(i, vertex);
                    }
                }
            }
        }

        private double cost() {
            double[] angles = spread();
            Places<V> drawn =
                    place(
                            skeleton.vertices(),
                            rings,
                            angles,
                            new double[] {1, 1},
                            Box2D.of(0, 0, 0, 0));
            LineSweep lines = new LineSweep(skeleton, drawn);
            double length = 0;
            for (double one : lines.lengths()) {
                length += one;
            }
            return lines.crossings() + 2 * lines.edgesWithin(TOUCH) + 0.05 * length;
        }

        private double[] spread() {
            double[] angles = new double[rings.length];
            for (int i = 0; i < first.size(); i++) {
                angles[first.get(i)] = turn - Math.PI / 2 + 2 * Math.PI * i / first.size();
            }
            for (int ring = 2; ring <= outermost; ring++) {
                outer(ring, angles);
            }
            return angles;
        }

        private void outer(int ring, double[] angles) {
            List<Integer> members = new ArrayList<>();
            double[] wanted = new double[rings.length];
            for (int v = 0; v < rings.length; v++) {
                if (rings[v] == ring) {
                    members.add(v);
                    wanted[v] = towards(v, ring, angles, members.size());
                }
            }
            members.sort((one, other) -> Double.compare(wanted[one], wanted[other]));
            double[] sorted = new double[members.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = wanted[members.get(i)];
            }
            double gap = Math.min(2 * Math.PI / sorted.length, 2 * Math.PI * APART / ring / 2);
            Circle.keepApart(sorted, gap);
            for (int i = 0; i < sorted.length; i++) {
                angles[members.get(i)] = sorted[i];
            }
        }

        /** The mean direction of the neighbours further in, from 0 to a full turn. */
        private double towards(int vertex, int ring, double[] angles, int rank) {
            double x = 0;
            double y = 0;
            for (int slot = graph.offsets[vertex]; slot < graph.offsets[vertex + 1]; slot++) {
                int other = graph.targets[slot];
                if (rings[other] < ring && rings[other] > 0) {
                    x += StrictMath.cos(angles[other]);
                    y += StrictMath.sin(angles[other]);
                }
            }
            boolean none = Math.abs(x) < 1e-9 && Math.abs(y) < 1e-9;
            double angle = none ? 2.4 * rank : StrictMath.atan2(y, x);
            double full = 2 * Math.PI;
            return angle - full * Math.floor(angle / full);
        }
    }
}
