package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.graph.RelationGraph;
import org.entente.layout.Positions;
import org.entente.layout.Skeleton;
import org.entente.layout.Uncrossing;
import org.entente.layout.stress.StressOptions;
import org.entente.layout.stress.StressSgdLayout2D;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jspecify.annotations.Nullable;

/**
 * Gives the actors of a graph their places. Stress is minimised from many seeds; a quick look at
 * straight lines chooses the finalists, and of those the one whose finished drawing has the least
 * {@link Aesthetics#cost()} wins. Large graphs have fewer starts. Pure and deterministic; any
 * thread may use it.
 */
public final class Arrangement {

    private static final int FINALISTS = 4;
    private static final int FINALISTS_OF_MANY = 3;
    private static final int FEW = 60;
    private static final int MOST_COMPARED = 400;
    private static final int MOST_ROUNDS = 4;

    // Of so many actors, half of the passes give up a five-hundredth of the stress.
    private static final int PASSES_OF_MANY = 30;
    private static final int SETTLING_OF_MANY = 100;
    private static final double TOLERANCE_OF_MANY = 1e-3;
    private static final double SAME_COST = 1;
    private static final double MORE_STRESS = 0.02;
    private static final double ROOM_FOR_LABEL = 70;
    private static final double ROOM_FOR_TIE = 170;

    private final DrawingComposer composer;
    private final BooleanSupplier cancelled;

    /**
     * Makes an arrangement.
     *
     * @param composer composes the finalists
     * @param cancelled asked now and then, by any thread
     */
    public Arrangement(DrawingComposer composer, BooleanSupplier cancelled) {
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
        Graph<ActorId, DefaultWeightedEdge> skeleton = ActorGraph.of(graph);
        Map<ActorId, Double> radii = ActorGraph.radii(graph, area);
        int actors = radii.size();
        if (actors > MOST_COMPARED) {
            return places(radii, skeleton, area, seed);
        }
        int starts = actors > FEW ? 8 : 16;
        int rounds = actors > FEW ? 1 : MOST_ROUNDS;
        Judged best = null;
        for (int round = 0; round < rounds && (best == null || best.misleads()); round++) {
            List<Candidate> candidates =
                    candidates(radii, skeleton, area, seed + (long) round * starts, starts);
            if (actors > FEW) {
                candidates.add(uncrossed(candidates, radii, skeleton, seed));
            }
            List<Candidate> sorted = distinct(candidates);
            // To compose a crowd takes long, and something of it is always hidden.
            best = judge(graph, area, actors > FEW ? first(sorted) : sorted, best);
        }
        return best == null ? Map.of() : best.places();
    }

    private static List<Candidate> first(List<Candidate> sorted) {
        return sorted.subList(0, Math.min(FINALISTS_OF_MANY, sorted.size()));
    }

    /** Composes the most promising, and further ones only while the best still misleads. */
    private @Nullable Judged judge(
            RelationGraph graph, Box area, List<Candidate> sorted, @Nullable Judged before) {
        List<Judged> finalists =
                sorted.stream()
                        .limit(FINALISTS)
                        .parallel()
                        .map(candidate -> judged(graph, area, candidate))
                        .toList();
        Judged best = before;
        for (Judged finalist : finalists) {
            best = better(best, finalist);
        }
        for (int i = FINALISTS; i < sorted.size() && best != null && best.misleads(); i++) {
            best = better(best, judged(graph, area, sorted.get(i)));
        }
        return best;
    }

    private Judged judged(RelationGraph graph, Box area, Candidate candidate) {
        return new Judged(
                candidate.places(),
                Aesthetics.of(composer.compose(graph, candidate.places(), area, Set.<TieId>of())));
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

    /** Sorts by cost and leaves out repeats: most starts come to rest in the same few pictures. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingDouble(Candidate::cost));
        List<Candidate> distinct = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : sorted) {
            if (candidate.cost() > last + SAME_COST) {
                distinct.add(candidate);
                last = candidate.cost();
            }
        }
        return distinct;
    }

    private record Candidate(Map<ElementId, Point> places, double cost) {}

    /** Each start is a matter of its seed alone, so that all processors may work at them. */
    private List<Candidate> candidates(
            Map<ActorId, Double> radii,
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            Box area,
            long seed,
            int starts) {
        return IntStream.range(0, starts)
                .parallel()
                .mapToObj(i -> candidate(radii, skeleton, area, seed + i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Candidate candidate(
            Map<ActorId, Double> radii,
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            Box area,
            long seed) {
        Map<ElementId, Point> places = places(radii, skeleton, area, seed);
        return new Candidate(places, quickCost(skeleton, places, radii));
    }

    private Map<ElementId, Point> places(
            Map<ActorId, Double> radii,
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            Box area,
            long seed) {
        Box2D room = ActorGraph.room(radii, area);
        StressOptions options = options(radii.size(), seed);
        Positions<ActorId> positions =
                new StressSgdLayout2D<ActorId, DefaultWeightedEdge>(
                                options, skeleton::getEdgeWeight, cancelled)
                        .positions(skeleton, room);
        Map<ElementId, Point> places = new LinkedHashMap<>();
        for (ActorId actor : skeleton.vertexSet()) {
            Point2D point = positions.of(actor);
            places.put(actor, new Point(point.getX(), point.getY()));
        }
        return places;
    }

    private static StressOptions options(int actors, long seed) {
        StressOptions usual = StressOptions.seeded(seed).withStretch(StressOptions.MAX_STRETCH);
        return actors > MOST_COMPARED
                ? usual.withIterations(PASSES_OF_MANY, SETTLING_OF_MANY, TOLERANCE_OF_MANY)
                : usual;
    }

    /** The most promising with fewer crossings: a crowd has too many for luck to avoid them. */
    private Candidate uncrossed(
            List<Candidate> candidates,
            Map<ActorId, Double> radii,
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            long seed) {
        Candidate first = distinct(candidates).get(0);
        Map<ActorId, Point2D> points = new LinkedHashMap<>();
        for (ActorId actor : skeleton.vertexSet()) {
            Point point = at(first.places(), actor);
            points.put(actor, Point2D.of(point.x(), point.y()));
        }
        Map<ElementId, Point> places =
                Arranger.places(
                        Uncrossing.of(
                                Skeleton.of(skeleton, skeleton::getEdgeWeight),
                                new Positions<>(points),
                                MORE_STRESS,
                                seed,
                                cancelled));
        return new Candidate(places, quickCost(skeleton, places, radii));
    }

    /** Crossings and closeness on straight lines: quick, and good enough to choose finalists. */
    private static double quickCost(
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            Map<ElementId, Point> places,
            Map<ActorId, Double> radii) {
        List<Point[]> lines = new ArrayList<>();
        List<Set<ActorId>> ends = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (DefaultWeightedEdge edge : skeleton.edgeSet()) {
            ActorId from = skeleton.getEdgeSource(edge);
            ActorId to = skeleton.getEdgeTarget(edge);
            lines.add(new Point[] {at(places, from), at(places, to)});
            ends.add(Set.of(from, to));
            weights.add(1 + (skeleton.getEdgeWeight(edge) - 1) / ActorGraph.FOR_EACH_TIE);
        }
        double cost = 0;
        for (DefaultWeightedEdge edge : skeleton.edgeSet()) {
            ActorId from = skeleton.getEdgeSource(edge);
            ActorId to = skeleton.getEdgeTarget(edge);
            double wanted = ROOM_FOR_LABEL + ROOM_FOR_TIE * (skeleton.getEdgeWeight(edge) - 1);
            double gap =
                    at(places, from).distance(at(places, to))
                            - radii.getOrDefault(from, 0.0)
                            - radii.getOrDefault(to, 0.0);
            cost += gap < wanted ? (wanted - gap) / 12 : 0;
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                cost +=
                        Segments.cross(
                                        lines.get(i)[0],
                                        lines.get(i)[1],
                                        lines.get(j)[0],
                                        lines.get(j)[1])
                                ? 1.5 * weights.get(i) * weights.get(j)
                                : 0;
            }
        }
        for (ActorId actor : skeleton.vertexSet()) {
            Point centre = at(places, actor);
            double radius = radii.getOrDefault(actor, 0.0) + 10;
            for (int i = 0; i < lines.size(); i++) {
                boolean own = ends.get(i).contains(actor);
                if (!own && Segments.distance(centre, lines.get(i)[0], lines.get(i)[1]) < radius) {
                    cost += 10 * weights.get(i);
                }
            }
            for (ActorId other : skeleton.vertexSet()) {
                if (!other.equals(actor) && at(places, other).distance(centre) < 2.6 * radius) {
                    cost += 8;
                }
            }
        }
        return cost;
    }

    private static Point at(Map<ElementId, Point> places, ActorId actor) {
        Point point = places.get(actor);
        if (point == null) {
            throw new IllegalArgumentException("no place for " + actor);
        }
        return point;
    }
}
