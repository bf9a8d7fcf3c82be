package org.entente.drawing.compose;

import org.entente.drawing.geometry.Box;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ActorId;

/** The size of an actor's node, by its number of ties and the area per actor. */
public final class NodeSize {

    /** The area per actor, in square world units, at which nodes have the usual size. */
    private static final double DEFAULT_ROOM = 44_285;

    private static final double MIN_SCALE = 0.45;
    private static final double MAX_SCALE = 1.25;

    /** Actors with at most this many ties are drawn as minor. */
    private static final int MAX_MINOR_TIES = 2;

    private NodeSize() {}

    /**
     * Returns the radius of an actor's node. It grows with the root of the number of ties, except
     * for one or two, and with the area per actor.
     *
     * @param area what the picture is composed for
     * @return the radius in world units
     */
    public static double radius(RelationGraph graph, ActorId actor, Box area) {
        int actors = Math.max(1, graph.dossier().actors().size());
        double scale = Math.sqrt(area.width() * area.height() / actors / DEFAULT_ROOM);
        double clamped = Math.max(MIN_SCALE, Math.min(MAX_SCALE, scale));
        int ties = graph.degree(actor);
        return clamped
                * (isMinor(graph, actor)
                        ? 12 + 1.5 * ties
                        : Math.min(34, 14 + 4.6 * Math.sqrt(ties)));
    }

    /** Tells whether an actor has so few ties that it is drawn small and quiet. */
    static boolean isMinor(RelationGraph graph, ActorId actor) {
        return graph.degree(actor) <= MAX_MINOR_TIES;
    }
}
