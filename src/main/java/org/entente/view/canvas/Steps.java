package org.entente.view.canvas;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Point;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.Selection;

/**
 * Moves from actor to actor by arrow keys.
 *
 * @param graph supplies the neighbours
 * @param places the actors in world coordinates
 */
record Steps(RelationGraph graph, Map<ElementId, Point> places) {

    /** Returns the steps on a drawing; none while there is no drawing. */
    static Steps in(RelationGraph graph, Optional<GraphDrawing> drawing) {
        Map<ElementId, Point> places = new LinkedHashMap<>();
        drawing.ifPresent(d -> d.nodes().forEach(n -> places.put(n.id(), n.centre())));
        return new Steps(graph, places);
    }

    /** Returns the neighbour nearest to a direction; empty if there is none. */
    Optional<ActorId> neighbour(ActorId from, int dx, int dy) {
        Point origin = places.get(from);
        if (origin == null) {
            return Optional.empty();
        }
        ActorId best = null;
        double least = Double.POSITIVE_INFINITY;
        for (ActorId id : graph.neighbours(from)) {
            Point point = places.get(id);
            if (point == null || id.equals(from)) {
                continue;
            }
            double along = (point.x() - origin.x()) * dx + (point.y() - origin.y()) * dy;
            double across = Math.abs((point.x() - origin.x()) * dy - (point.y() - origin.y()) * dx);
            double cost = along + 2 * across;
            if (along > 0 && across <= along * 2 && cost < least) {
                least = cost;
                best = id;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns the selected actor, else an end of what is selected, else the actor with most ties.
     */
    Optional<ActorId> start(Selection selection) {
        if (selection instanceof Selection.OfElement element) {
            Optional<ActorId> near =
                    graph.neighbourhood(element.id()).stream()
                            .filter(ActorId.class::isInstance)
                            .map(ActorId.class::cast)
                            .findFirst();
            if (near.isPresent()) {
                return near;
            }
        }
        return graph.dossier().actors().stream()
                .map(Actor::id)
                .max(Comparator.comparingInt(graph::degree));
    }
}
