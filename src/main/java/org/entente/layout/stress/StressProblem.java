package org.entente.layout.stress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.entente.layout.Adjacency;
import org.entente.layout.Frame;
import org.entente.layout.Places;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.alg.drawing.model.Point2D;

/**
 * A graph split into its components, with their target distances: the work that does not depend on
 * the seed. Immutable and thread-safe.
 *
 * @param <V> the vertex type
 */
final class StressProblem<V> {
    private final Skeleton<V> skeleton;
    private final StressOptions options;
    private final double meanLength;
    private final List<Component> components = new ArrayList<>();
    private final List<Integer> isolated = new ArrayList<>();

    /** A connected component of more than one vertex. */
    private static final class Component {
        private final int[] members;
        private final StressTerms terms;

        private Component(int[] members, StressTerms terms) {
            this.members = members;
            this.terms = terms;
        }
    }

    StressProblem(Skeleton<V> skeleton, StressOptions options) {
        this.skeleton = skeleton;
        this.options = options;
        Adjacency graph = skeleton.adjacency();
        double sum = 0;
        for (double length : graph.lengths) {
            sum += length;
        }
        meanLength = graph.lengths.length == 0 ? 1 : sum / graph.lengths.length;
        for (int[] members : graph.components()) {
            if (members.length == 1) {
                isolated.add(members[0]);
            } else {
                components.add(new Component(members, terms(graph.part(members))));
            }
        }
    }

    private StressTerms terms(Adjacency part) {
        return part.order > options.pivotsFrom()
                ? StressTerms.sparse(part, options.pivots(), options.seed())
                : StressTerms.full(part);
    }

    /** Lays the graph out. */
    Places<V> solve(Frame frame, BooleanSupplier cancelled) {
        List<Patch> patches = new ArrayList<>();
        for (int c = 0; c < components.size(); c++) {
            long seed = Prng.derive(options.seed(), c);
            patches.add(solve(components.get(c), seed, frame, cancelled));
        }
        double[][] whole = new double[2][skeleton.vertices().size()];
        assemble(patches, frame, whole);
        Map<V, Point2D> points = new LinkedHashMap<>();
        for (int i = 0; i < whole[0].length; i++) {
            points.put(skeleton.vertices().get(i), Point2D.of(whole[0][i], whole[1][i]));
        }
        return frame.place(new Places<>(points), options.stretch());
    }

    private Patch solve(Component component, long seed, Frame frame, BooleanSupplier cancelled) {
        Prng random = new Prng(seed);
        Patch patch = new Patch(component.members);
        for (int i = 0; i < patch.x.length; i++) {
            patch.x[i] = random.nextDouble();
            patch.y[i] = random.nextDouble();
        }
        new StressSgd(component.terms, options, random, cancelled).descend(patch.x, patch.y);
        frame.turn(patch.x, patch.y);
        return patch;
    }

    /** Packs the components, and after them the isolated vertices as a grid, into one picture. */
    private void assemble(List<Patch> patches, Frame frame, double[][] whole) {
        if (!isolated.isEmpty()) {
            patches.add(Patch.grid(isolated, meanLength, frame.aspect()));
        }
        List<Packing.Tile> boxes = new ArrayList<>();
        for (Patch patch : patches) {
            boxes.add(patch.box(meanLength));
        }
        List<Packing.Tile> packed = Packing.pack(boxes, frame.aspect());
        for (int p = 0; p < patches.size(); p++) {
            Patch patch = patches.get(p);
            double dx = packed.get(p).x() - boxes.get(p).x();
            double dy = packed.get(p).y() - boxes.get(p).y();
            for (int i = 0; i < patch.members.length; i++) {
                whole[0][patch.members[i]] = patch.x[i] + dx;
                whole[1][patch.members[i]] = patch.y[i] + dy;
            }
        }
    }
}
