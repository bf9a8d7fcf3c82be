package org.entente.drawing.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.compose.NodeSize;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.graph.Budget;
import org.entente.graph.RelationGraph;
import org.entente.layout.Places;
import org.entente.model.Actor;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * A dossier's graph as layouts see it: actors, which of them are joined, and the space available.
 */
final class ActorGraph {

    private static final double ROOM_FOR_NAME = 22;

    /** Half a name next to a small node at the border. */
    private static final double ROOM_BESIDE = 56;

    private static final double SHARE_BESIDE = 0.054;

    private ActorGraph() {}

    /** The actors with one edge for each pair that ties join. */
    static Graph<ActorId, DefaultWeightedEdge> pairs(RelationGraph graph) {
        Graph<ActorId, DefaultWeightedEdge> pairs =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        graph.dossier().actors().stream().map(Actor::id).forEach(pairs::addVertex);
        for (Tie tie : graph.ties()) {
            if (!tie.from().equals(tie.to())) {
                pairs.addEdge(tie.from(), tie.to());
            }
        }
        return pairs;
    }

    /** The radius of each actor's node. */
    static Map<ActorId, Double> radii(RelationGraph graph, Box area) {
        Map<ActorId, Double> radii = new LinkedHashMap<>();
        for (Actor actor : graph.dossier().actors()) {
            radii.put(actor.id(), NodeSize.radius(graph, actor.id(), area));
        }
        return radii;
    }

    /** Where centres may lie, so that nodes and their names stay in the area. */
    static Box2D room(Map<ActorId, Double> radii, Box area) {
        double margin = 8 + radii.values().stream().mapToDouble(r -> r).max().orElse(0);
        double beside = Math.min(ROOM_BESIDE, SHARE_BESIDE * area.width());
        double side = Math.max(beside, margin * 1.3);
        return Box2D.of(
                area.minX() + side,
                area.minY() + margin,
                Math.max(1, area.width() - 2 * side),
                Math.max(1, area.height() - 2 * margin - ROOM_FOR_NAME));
    }

    /** Whether the graph is small enough to compare complete drawings. */
    static boolean isSmall(RelationGraph graph) {
        return Budget.DEFAULT.drawsTwice(graph.dossier().actors().size());
    }

    static Map<ElementId, Point> places(Places<ActorId> found) {
        Map<ElementId, Point> places = new LinkedHashMap<>();
        found.points().forEach((actor, at) -> places.put(actor, new Point(at.getX(), at.getY())));
        return places;
    }
}
