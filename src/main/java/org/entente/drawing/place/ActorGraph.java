package org.entente.drawing.place;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.geometry.Box;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** What layouts are told of a dossier's graph: actors, who is joined to whom, and the room. */
final class ActorGraph {

    static final double FOR_EACH_TIE = 0.13;

    private static final double FOR_EACH_CONCERN = 0.04;
    private static final double MOST = 2.1;
    private static final double ROOM_FOR_NAME = 22;

    /** Half a name beside a small node at the border: also of a picture drawn in from its size. */
    private static final double ROOM_BESIDE = 56;

    private static final double SHARE_BESIDE = 0.054;

    private ActorGraph() {}

    /**
     * The actors with an edge wherever a tie or a concern joins two of them; pairs with many ties
     * want more room between them.
     */
    static Graph<ActorId, DefaultWeightedEdge> of(RelationGraph graph) {
        Graph<ActorId, DefaultWeightedEdge> actors = ofTies(graph);
        for (Concern concern : graph.concerns()) {
            for (ActorId holder : concern.holders()) {
                for (ElementId about : concern.about()) {
                    if (about instanceof ActorId actor) {
                        join(actors, holder, actor, FOR_EACH_CONCERN);
                    }
                }
            }
        }
        return actors;
    }

    /** The actors with an edge wherever a tie joins two of them. */
    static Graph<ActorId, DefaultWeightedEdge> ofTies(RelationGraph graph) {
        Graph<ActorId, DefaultWeightedEdge> actors =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        graph.dossier().actors().stream().map(Actor::id).forEach(actors::addVertex);
        for (Tie tie : graph.ties()) {
            join(actors, tie.from(), tie.to(), FOR_EACH_TIE);
        }
        return actors;
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
            skeleton.setEdgeWeight(edge, Math.min(MOST, skeleton.getEdgeWeight(edge) + more));
        }
    }

    /** The radius of each actor's node. */
    static Map<ActorId, Double> radii(RelationGraph graph, Box area) {
        Map<ActorId, Double> radii = new LinkedHashMap<>();
        for (Actor actor : graph.dossier().actors()) {
            radii.put(actor.id(), DrawingComposer.radius(graph, actor.id(), area));
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
}
