package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.graph.Budget;
import org.entente.graph.RelationGraph;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.StressOptions;
import org.entente.layout.stress.StressSgdLayout2D;
import org.entente.layout.untangle.Untangled;
import org.entente.layout.untangle.Untangling;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the most readable places for the overview. Minimises stress with equal lengths from several
 * seeds, removes crossings and covered words from the most promising results, and compares the
 * finished drawings by {@link Aesthetics#cost()}. If the best one still misleads, the search
 * continues from other seeds. Larger graphs are searched once; the largest keep the layout of least
 * stress. Pure and deterministic; thread-safe.
 */
public final class OverviewArranger {

    private static final int STARTS = 6;
    private static final int FINALISTS = 2;
    private static final int MAX_ROUNDS = 4;

    private static final int MIN_HURRIED = 400;

    /** How far stress may rise above the minimum to remove crossings, as a factor. */
    private static final double MAX_STRESS_FACTOR = 1.4;

    /** Starts whose costs differ by less are considered the same picture. */
    private static final double SAME_COST = 0.5;

    private final DrawingComposer composer;
    private final BooleanSupplier cancelled;

    /**
     * @param composer composes the finalists
     * @param cancelled asked now and then, by any thread
     */
    public OverviewArranger(DrawingComposer composer, BooleanSupplier cancelled) {
        this.composer = composer;
        this.cancelled = cancelled;
    }

    /**
     * Places the actors.
     *
     * @param graph what to draw
     * @param area the area to fill
     * @param seed the first of the seeds tried
     * @return the centre of every actor
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Map<ElementId, Point> arrange(RelationGraph graph, Box area, long seed) {
        Graph<ActorId, DefaultWeightedEdge> pairs = ActorGraph.pairs(graph);
        Map<ActorId, Double> radii = ActorGraph.radii(graph, area);
        Box2D room = ActorGraph.room(radii, area);
        int actors = radii.size();
        if (actors == 0) {
            return Map.of();
        }
        if (actors > Untangling.MAX_VERTICES) {
            return ActorGraph.places(stress(pairs, room, options(actors, seed)));
        }
        Untangling<ActorId> untangling =
                new Untangling<>(
                        Skeleton.of(pairs), new OverviewMarks(graph, radii, area), room, cancelled);
        if (!Budget.DEFAULT.drawsTwice(actors)) {
            return ActorGraph.places(search(pairs, untangling, room, seed).get(0).places());
        }
        Judged best = null;
        for (int round = 0; round < MAX_ROUNDS && (best == null || best.misleads()); round++) {
            List<Untangled<ActorId>> found =
                    search(pairs, untangling, room, seed + (long) round * STARTS);
            List<Judged> finalists =
                    found.stream().parallel().map(drawn -> judged(graph, area, drawn)).toList();
            for (Judged finalist : finalists) {
                best = better(best, finalist);
            }
            if (!Budget.DEFAULT.drawsTwice(pairs.edgeSet().size())) {
                break;
            }
        }
        return Objects.requireNonNull(best).places();
    }

    /** Each start depends only on its seed, so starts run in parallel. */
    private List<Untangled<ActorId>> search(
            Graph<ActorId, DefaultWeightedEdge> pairs,
            Untangling<ActorId> untangling,
            Box2D room,
            long seed) {
        List<Untangled<ActorId>> starts =
                IntStream.range(0, STARTS)
                        .parallel()
                        .mapToObj(i -> stress(pairs, room, StressOptions.seeded(seed + i)))
                        .map(untangling::judge)
                        .toList();
        double least = Double.POSITIVE_INFINITY;
        for (Untangled<ActorId> start : starts) {
            least = Math.min(least, start.stress());
        }
        double most = MAX_STRESS_FACTOR * least;
        List<Untangled<ActorId>> sorted = distinct(starts);
        return IntStream.range(0, FINALISTS)
                .parallel()
                .mapToObj(
                        i ->
                                untangling.search(
                                        sorted.get(i % sorted.size()).places(), most, seed + i))
                .sorted(Comparator.comparingDouble(Untangled::cost))
                .toList();
    }

    /** Sorts by cost and drops duplicates: most starts converge to the same few pictures. */
    private static List<Untangled<ActorId>> distinct(List<Untangled<ActorId>> starts) {
        List<Untangled<ActorId>> sorted = new ArrayList<>(starts);
        sorted.sort(Comparator.comparingDouble(Untangled::cost));
        List<Untangled<ActorId>> distinct = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Untangled<ActorId> start : sorted) {
            if (start.cost() > last + SAME_COST) {
                distinct.add(start);
                last = start.cost();
            }
        }
        return distinct;
    }

    private Places<ActorId> stress(
            Graph<ActorId, DefaultWeightedEdge> pairs, Box2D room, StressOptions options) {
        return new StressSgdLayout2D<ActorId, DefaultWeightedEdge>(options, edge -> 1.0, cancelled)
                .places(pairs, room);
    }

    private static StressOptions options(int actors, long seed) {
        StressOptions usual = StressOptions.seeded(seed).stretched();
        return actors > MIN_HURRIED ? usual.hurried() : usual;
    }

    private Judged judged(RelationGraph graph, Box area, Untangled<ActorId> drawn) {
        Map<ElementId, Point> places = ActorGraph.places(drawn.places());
        return new Judged(places, Aesthetics.of(composer.draft(graph, places, area)));
    }

    private static Judged better(@Nullable Judged best, Judged other) {
        return best == null || other.aesthetics().cost() < best.aesthetics().cost() ? other : best;
    }

    private record Judged(Map<ElementId, Point> places, Aesthetics aesthetics) {

        boolean misleads() {
            return aesthetics.linesThroughNodes() > 0
                    || aesthetics.labelOverlaps() > 0
                    || aesthetics.hiddenNames() > 0;
        }
    }
}
