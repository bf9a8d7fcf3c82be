package org.entente.drawing.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.drawing.Backdrop;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.label.Crossed;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.graph.RelationGraph;
import org.entente.layout.Places;
import org.entente.layout.Separation;
import org.entente.layout.ring.CircularLayout2D;
import org.entente.layout.ring.ConcentricLayout2D;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Lays out the actors of a graph by any {@link GraphLayout}. Where a layout leaves a choice, such
 * as the rotation of rings, small graphs try several and keep the drawing with the least {@link
 * Aesthetics#cost()}. Pure and deterministic; thread-safe.
 */
public final class Arranger {

    private static final int TURNS = 12;

    /** The least gap between a pinned node and others. */
    private static final double CLEAR = 8;

    /** The displacement, in world units, that costs one point. */
    private static final double ASTRAY = 45;

    /** The cost of a line through a name: more than a crossing, less than a hidden label. */
    private static final double THROUGH_NAME = 3;

    /** The cost of drawing outside the area. */
    private static final double OUTSIDE = 60;

    private static final double ROUNDING = 1e-6;

    private final DrawingComposer composer;
    private final BooleanSupplier cancelled;

    /**
     * @param composer composes what is compared
     * @param cancelled asked now and then, in the thread that arranges
     */
    public Arranger(DrawingComposer composer, BooleanSupplier cancelled) {
        this.composer = composer;
        this.cancelled = cancelled;
    }

    /**
     * Places the actors.
     *
     * @param graph what to draw
     * @param choice how
     * @param area the area to fill
     * @param seed another may give another picture, where the layout leaves a choice
     * @throws CancellationException if cancelled
     */
    public Arrangement arrange(RelationGraph graph, LayoutChoice choice, Box area, long seed) {
        if (graph.dossier().actors().isEmpty() || choice.layout() == GraphLayout.STRESS) {
            Map<ElementId, Point> places =
                    new OverviewArranger(composer, cancelled).arrange(graph, area, seed);
            return new Arrangement(places, Backdrop.NONE, area);
        }
        return switch (choice.layout()) {
            case CONCENTRIC -> rings(graph, middle(graph, choice), area);
            case CIRCLE -> circle(graph, area);
            default -> new MapArranger(graph, area).arrange(candidates -> best(graph, candidates));
        };
    }

    /**
     * Returns the actor that rings are drawn around.
     *
     * @param graph what is drawn
     * @param choice the layout
     * @return the actor chosen, if it is in the graph; else the first with most ties
     */
    public static ActorId middle(RelationGraph graph, LayoutChoice choice) {
        ActorId around = choice.around();
        ActorId most = null;
        for (Actor actor : graph.dossier().actors()) {
            if (actor.id().equals(around)) {
                return actor.id();
            }
            most =
                    most == null || graph.degree(actor.id()) > graph.degree(most)
                            ? actor.id()
                            : most;
        }
        if (most == null) {
            throw new IllegalArgumentException("no actors to lay out");
        }
        return most;
    }

    private Arrangement rings(RelationGraph graph, ActorId middle, Box area) {
        Graph<ActorId, DefaultWeightedEdge> ties = ActorGraph.pairs(graph);
        Box2D room = ActorGraph.room(ActorGraph.radii(graph, area), area);
        List<Arrangement> candidates = new ArrayList<>();
        for (double turn : turns(graph)) {
            ConcentricLayout2D<ActorId, DefaultWeightedEdge> layout =
                    new ConcentricLayout2D<>(middle, turn);
            List<Outline> rings =
                    layout.ellipses(ties, room).stream()
                            .map(
                                    ring ->
                                            Outline.ellipse(
                                                    new Box(
                                                            ring.getMinX(),
                                                            ring.getMinY(),
                                                            ring.getWidth(),
                                                            ring.getHeight())))
                            .toList();
            candidates.add(
                    new Arrangement(
                            ActorGraph.places(layout.places(ties, room)),
                            new Backdrop(List.of(), rings, Map.of(), 1),
                            area));
        }
        return best(graph, candidates);
    }

    private Arrangement circle(RelationGraph graph, Box area) {
        Graph<ActorId, DefaultWeightedEdge> actors = ActorGraph.pairs(graph);
        Box2D room = ActorGraph.room(ActorGraph.radii(graph, area), area);
        Map<ActorId, ActorKind> kinds = new LinkedHashMap<>();
        graph.dossier().actors().forEach(actor -> kinds.put(actor.id(), actor.kind()));
        List<Arrangement> candidates = new ArrayList<>();
        for (double turn : turns(graph)) {
            Places<ActorId> places =
                    new CircularLayout2D<ActorId, DefaultWeightedEdge>(
                                    actor -> kinds.getOrDefault(actor, ActorKind.GROUP), turn)
                            .places(actors, room);
            candidates.add(new Arrangement(ActorGraph.places(places), Backdrop.NONE, area));
        }
        return best(graph, candidates);
    }

    private static double[] turns(RelationGraph graph) {
        double[] turns = new double[ActorGraph.isSmall(graph) ? TURNS : 1];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = 2 * Math.PI * i / turns.length;
        }
        return turns;
    }

    /** The candidate that reads best; the first of equals. */
    Arrangement best(RelationGraph graph, List<Arrangement> candidates) {
        Arrangement best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Arrangement candidate : candidates) {
            if (candidates.size() == 1) {
                break;
            }
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            GraphDrawing drawing =
                    composer.compose(
                            graph,
                            candidate.places(),
                            candidate.area(),
                            Set.<TieId>of(),
                            Detail.AUTO);
            double cost = Aesthetics.of(drawing).cost();
            cost += astray(candidate) + THROUGH_NAME * Crossed.names(drawing);
            cost += drawing.area().grow(ROUNDING).contains(drawing.bounds()) ? 0 : OUTSIDE;
            if (cost < least - 1e-9) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    /** The cost of displaced nodes. */
    private static double astray(Arrangement candidate) {
        double sum = 0;
        for (Map.Entry<ElementId, Point> home : candidate.backdrop().homes().entrySet()) {
            Point place = candidate.places().get(home.getKey());
            sum += place == null ? 0 : place.distance(home.getValue()) / ASTRAY;
        }
        return sum;
    }

    /**
     * Places pinned nodes at their pins. Others keep their places, unless a pinned node would cover
     * them.
     *
     * @param graph what is drawn
     * @param base the places the layout gives
     * @param pinned the centres of pinned actors and concerns; those unknown are left out
     * @return the places of all actors, and of pinned concerns
     */
    public static Map<ElementId, Point> aroundPins(
            RelationGraph graph, Arrangement base, Map<ElementId, Point> pinned) {
        if (pinned.isEmpty()) {
            return base.places();
        }
        Map<ActorId, Double> radii = ActorGraph.radii(graph, base.area());
        Map<ActorId, Point2D> anchors = new LinkedHashMap<>();
        Set<ActorId> fixed = new LinkedHashSet<>();
        for (ActorId actor : radii.keySet()) {
            Point place = pinned.getOrDefault(actor, base.places().get(actor));
            if (place != null) {
                anchors.put(actor, Point2D.of(place.x(), place.y()));
                if (pinned.containsKey(actor) || isClear(actor, place, pinned, radii)) {
                    fixed.add(actor);
                }
            }
        }
        Map<ElementId, Point> places =
                ActorGraph.places(
                        Separation.of(
                                anchors,
                                fixed,
                                actor -> radii.getOrDefault(actor, 0.0),
                                CLEAR,
                                ActorGraph.room(radii, base.area())));
        graph.concerns().stream()
                .map(Concern::id)
                .filter(pinned::containsKey)
                .forEach(id -> places.put(id, pinned.getOrDefault(id, base.area().centre())));
        return places;
    }

    private static boolean isClear(
            ActorId actor, Point place, Map<ElementId, Point> pinned, Map<ActorId, Double> radii) {
        double own = radii.getOrDefault(actor, 0.0) + CLEAR;
        return pinned.entrySet().stream()
                .filter(pin -> pin.getKey() instanceof ActorId)
                .noneMatch(
                        pin -> pin.getValue().distance(place) < own + radius(pin.getKey(), radii));
    }

    private static double radius(ElementId id, Map<ActorId, Double> radii) {
        return id instanceof ActorId actor ? radii.getOrDefault(actor, 0.0) : 0;
    }
}
