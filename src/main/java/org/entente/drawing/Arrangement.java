package org.entente.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.entente.graph.RelationGraph;
import org.entente.layout.Positions;
import org.entente.layout.StressOptions;
import org.entente.layout.StressSgdLayout2D;
import org.entente.model.Actor;
import org.entente.model.ActorId;
import org.entente.model.Concern;
import org.entente.model.ElementId;
import org.entente.model.Tie;
import org.entente.model.TieId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Gives the actors of a graph their places. Stress is minimised from many seeds; a quick look at
 * straight lines chooses the finalists, and of those the one whose finished drawing has the least
 * {@link Readability#cost()} wins. Large graphs have fewer starts. Pure and deterministic; any
 * thread may use it.
 */
public final class Arrangement {

    private static final int FINALISTS = 6;
    private static final double ROOM_FOR_NAME = 22;

    private final DrawingComposer composer;
    private final BooleanSupplier cancelled;

    /**
     * Makes an arrangement.
     *
     * @param composer composes the finalists
     * @param cancelled asked now and then, in the thread that arranges
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
        Graph<ActorId, DefaultWeightedEdge> skeleton = skeleton(graph);
        int actors = skeleton.vertexSet().size();
        int starts = actors > 400 ? 1 : actors > 60 ? 8 : 80;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            candidates.add(candidate(graph, skeleton, area, seed + i));
        }
        if (candidates.size() == 1) {
            return candidates.get(0).places();
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        Map<ElementId, Point> best = candidates.get(0).places();
        double least = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates.subList(0, Math.min(FINALISTS, starts))) {
            double cost =
                    Readability.of(
                                    composer.compose(
                                            graph, candidate.places(), area, Set.<TieId>of()))
                            .cost();
            if (cost < least) {
                least = cost;
                best = candidate.places();
            }
        }
        return best;
    }

    private record Candidate(Map<ElementId, Point> places, double cost) {}

    private Candidate candidate(
            RelationGraph graph,
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            Box area,
            long seed) {
        double margin = margin(graph, area);
        Box2D room =
                Box2D.of(
                        area.minX() + margin * 1.3,
                        area.minY() + margin,
                        Math.max(1, area.width() - 2.6 * margin),
                        Math.max(1, area.height() - 2 * margin - ROOM_FOR_NAME));
        StressOptions options = StressOptions.seeded(seed).withStretch(StressOptions.MAX_STRETCH);
        Positions<ActorId> positions =
                new StressSgdLayout2D<ActorId, DefaultWeightedEdge>(
                                options, skeleton::getEdgeWeight, cancelled)
                        .positions(skeleton, room);
        Map<ElementId, Point> places = new LinkedHashMap<>();
        for (ActorId actor : skeleton.vertexSet()) {
            Point2D point = positions.of(actor);
            places.put(actor, new Point(point.getX(), point.getY()));
        }
        return new Candidate(places, quickCost(graph, skeleton, places, area));
    }

    private static double margin(RelationGraph graph, Box area) {
        return graph.dossier().actors().stream()
                        .mapToDouble(actor -> DrawingComposer.radius(graph, actor.id(), area))
                        .max()
                        .orElse(0)
                + 8;
    }

    /** Crossings and closeness on straight lines: quick, and good enough to choose finalists. */
    private static double quickCost(
            RelationGraph graph,
            Graph<ActorId, DefaultWeightedEdge> skeleton,
            Map<ElementId, Point> places,
            Box area) {
        List<Point[]> lines = new ArrayList<>();
        List<Set<ActorId>> ends = new ArrayList<>();
        for (DefaultWeightedEdge edge : skeleton.edgeSet()) {
            ActorId from = skeleton.getEdgeSource(edge);
            ActorId to = skeleton.getEdgeTarget(edge);
            lines.add(new Point[] {at(places, from), at(places, to)});
            ends.add(Set.of(from, to));
        }
        double cost = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                cost +=
                        Segments.cross(
                                        lines.get(i)[0],
                                        lines.get(i)[1],
                                        lines.get(j)[0],
                                        lines.get(j)[1])
                                ? 2
                                : 0;
            }
        }
        for (ActorId actor : skeleton.vertexSet()) {
            Point centre = at(places, actor);
            double radius = DrawingComposer.radius(graph, actor, area) + 10;
            for (int i = 0; i < lines.size(); i++) {
                boolean own = ends.get(i).contains(actor);
                if (!own && Segments.distance(centre, lines.get(i)[0], lines.get(i)[1]) < radius) {
                    cost += 6;
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

    /**
     * The actors with an edge wherever a tie or a concern joins two of them; pairs with many ties
     * want more room between them.
     */
    private static Graph<ActorId, DefaultWeightedEdge> skeleton(RelationGraph graph) {
        Graph<ActorId, DefaultWeightedEdge> skeleton =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        graph.dossier().actors().stream().map(Actor::id).forEach(skeleton::addVertex);
        for (Tie tie : graph.ties()) {
            join(skeleton, tie.from(), tie.to(), 0.09);
        }
        for (Concern concern : graph.concerns()) {
            for (ActorId holder : concern.holders()) {
                for (ElementId about : concern.about()) {
                    if (about instanceof ActorId actor) {
                        join(skeleton, holder, actor, 0.04);
                    }
                }
            }
        }
        return skeleton;
    }

    private static void join(
            Graph<ActorId, DefaultWeightedEdge> skeleton, ActorId one, ActorId other, double more) {
        if (one.equals(other)) {
            return;
        }
        DefaultWeightedEdge edge = skeleton.getEdge(one, other);
        if (edge == null) {
            skeleton.setEdgeWeight(skeleton.addEdge(one, other), 1);
        } else {
            skeleton.setEdgeWeight(edge, Math.min(1.7, skeleton.getEdgeWeight(edge) + more));
        }
    }
}
