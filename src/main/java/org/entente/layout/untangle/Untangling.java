package org.entente.layout.untangle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.layout.Places;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * Improves the readability of a drawing by simulated annealing (Davidson and Harel, "Drawing Graphs
 * Nicely Using Simulated Annealing", ACM Transactions on Graphics 15:4, 1996). Removes lines that
 * cross, run through discs or names, or leave a vertex side by side; overlaps of discs, names and
 * labels; lines too short for their labels; and unused space. Vertices move one at a time or swap
 * places, and labels slide along their lines. The stress stays below a bound.
 *
 * @param <V> the vertex type
 */
public final class Untangling<V> {

    /** Larger graphs take too long: each move is weighed against all lines. */
    public static final int MAX_VERTICES = 150;

    private static final int MOVES_A_VERTEX = 200;

    /** The most comparisons of two lines, or of a line and a disc. */
    private static final double MAX_COMPARISONS = 8e6;

    private final Skeleton<V> skeleton;
    private final MarkSizes<V> marks;
    private final Box2D area;
    private final BooleanSupplier cancelled;

    /**
     * @param skeleton the graph; stress takes its edge lengths
     * @param marks how large what is drawn is; read in the calling threads
     * @param area where the centres of vertices may be
     * @param cancelled asked now and then, in the thread that searches
     */
    public Untangling(
            Skeleton<V> skeleton, MarkSizes<V> marks, Box2D area, BooleanSupplier cancelled) {
        this.skeleton = skeleton;
        this.marks = marks;
        this.area = area;
        this.cancelled = cancelled;
    }

    /** Returns the cost of a drawing with labels in the middle of their lines. */
    public Untangled<V> judge(Places<V> places) {
        Tangle tangle = new Tangle(skeleton, marks, places, area);
        return new Untangled<>(places, tangle.cost(), tangle.stress());
    }

    /**
     * Searches for a drawing with a lower cost. A drawing without flaws is kept.
     *
     * @param start where the vertices are, in the area
     * @param maxStress what the stress may come to, where it is not above that at the start
     * @param seed picks the moves
     * @throws CancellationException if cancelled
     * @throws IllegalArgumentException if the graph has more than {@link #MAX_VERTICES}
     */
    public Untangled<V> search(Places<V> start, double maxStress, long seed) {
        if (skeleton.vertices().size() > MAX_VERTICES) {
            throw new IllegalArgumentException(skeleton.vertices().size() + " vertices");
        }
        Tangle tangle = new Tangle(skeleton, marks, start, area);
        if (tangle.cost() <= tangle.common()) {
            return judge(start);
        }
        new Annealing(tangle, maxStress, new Prng(seed), cancelled).run(moves());
        Map<V, Point2D> points = new LinkedHashMap<>();
        for (int v = 0; v < tangle.order; v++) {
            points.put(skeleton.vertices().get(v), Point2D.of(tangle.x[v], tangle.y[v]));
        }
        return new Untangled<>(new Places<>(points), tangle.cost(), tangle.stress());
    }

    private int moves() {
        double order = skeleton.vertices().size();
        double size = skeleton.edgeCount();
        double comparisons = order + 2 * size / order * (order + size);
        return (int) Math.min(MOVES_A_VERTEX * order, MAX_COMPARISONS / comparisons);
    }
}
