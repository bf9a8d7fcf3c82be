package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.label.ConcernPlacement;
import org.entente.drawing.compose.label.Crossed;
import org.entente.drawing.compose.label.LabelPlacement;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.line.ConcernLinks;
import org.entente.drawing.compose.line.TieRouter;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * Makes the picture of a graph whose nodes have their places: runs the lines, places concerns and
 * labels, gives everything its style. Pure: the same arguments give the same picture. Any thread
 * may use it.
 */
public final class DrawingComposer {

    static final double MARGIN = 6;

    /** The area that an actor with a node of the usual size has to itself. */
    private static final double USUAL_ROOM = 44_285;

    private static final double SMALLEST = 0.45;
    private static final double LARGEST = 1.25;

    /** Actors with so few ties play a minor part. */
    private static final int FEW_TIES = 2;

    /** Of so many actors, lines are run again where many run through names. */
    private static final int MOST_RUN_AGAIN = 60;

    private final Typeface typeface;
    private final VisualStyle style;

    /**
     * Makes a composer.
     *
     * @param typeface measures the texts
     * @param style colours and measures
     */
    public DrawingComposer(Typeface typeface, VisualStyle style) {
        this.typeface = typeface;
        this.style = style;
    }

    /**
     * Returns the radius of an actor's node in an area: it grows with the root of its number of
     * ties, those with one or two staying small, and with the room that each actor has.
     *
     * @param graph where the actor is
     * @param actor the actor
     * @param area what the picture is composed for
     * @return the radius in world units
     */
    public static double radius(RelationGraph graph, ActorId actor, Box area) {
        int actors = Math.max(1, graph.dossier().actors().size());
        double scale = Math.sqrt(area.width() * area.height() / actors / USUAL_ROOM);
        double clamped = Math.max(SMALLEST, Math.min(LARGEST, scale));
        int ties = graph.degree(actor);
        return clamped
                * (isMinor(graph, actor)
                        ? 12 + 1.5 * ties
                        : Math.min(34, 14 + 4.6 * Math.sqrt(ties)));
    }

    /** Tells whether an actor has so few ties that it stays small and quiet. */
    static boolean isMinor(RelationGraph graph, ActorId actor) {
        return graph.degree(actor) <= FEW_TIES;
    }

    /**
     * Composes the picture, every tie with a line to itself.
     *
     * @param graph what to draw
     * @param places the centre of every actor, and of those concerns that have been put somewhere
     * @param area the area to fill; nothing is placed outside but what {@code places} puts there
     * @param marked the ties whose evidence needs mending
     * @return the picture, with nothing selected
     */
    public GraphDrawing compose(
            RelationGraph graph, Map<ElementId, Point> places, Box area, Set<TieId> marked) {
        return compose(graph, places, area, marked, Detail.ALL);
    }

    /**
     * Composes the picture.
     *
     * @param graph what to draw
     * @param places the centre of every actor, and of those concerns that have been put somewhere
     * @param area the area to fill; nothing is placed outside but what {@code places} puts there
     * @param marked the ties whose evidence needs mending
     * @param detail how much of the ties is drawn one by one
     * @return the picture, with nothing selected
     */
    public GraphDrawing compose(
            RelationGraph graph,
            Map<ElementId, Point> places,
            Box area,
            Set<TieId> marked,
            Detail detail) {
        Marks marks = new Marks(graph, marked, style, typeface);
        Map<ActorId, NodeMark> actors = new LinkedHashMap<>();
        for (Actor actor : graph.dossier().actors()) {
            Point place = places.getOrDefault(actor.id(), area.centre());
            double radius = radius(graph, actor.id(), area);
            actors.put(actor.id(), marks.actor(actor, place, radius));
        }
        if (detail.of(graph) == Detail.OVERVIEW) {
            return new Overview(graph, actors, area, marks, style, typeface).compose();
        }
        TieRouter router = new TieRouter(area, actors, graph.ties());
        GraphDrawing first = draw(graph, places, actors, router, marks);
        if (actors.size() > MOST_RUN_AGAIN) {
            return first;
        }
        int through = Crossed.names(first);
        if (2 * through <= actors.size()) {
            return first;
        }
        router.keepOff(
                first.nodes().stream()
                        .filter(node -> node.id() instanceof ActorId && node.label().shown())
                        .map(node -> node.label().box())
                        .toList());
        GraphDrawing second = draw(graph, places, actors, router, marks);
        boolean isBetter =
                Crossed.names(second) < through
                        && names(second) >= names(first)
                        && (second.area().contains(second.bounds())
                                || !first.area().contains(first.bounds()));
        return isBetter ? second : first;
    }

    /**
     * Returns a picture with only some of its elements. What stays does not move; labels that were
     * waiting for room come up where what is gone has left it. What is left of a ribbon is drawn as
     * what it is.
     *
     * @param drawing the finished picture
     * @param graph what it shows
     * @param kept the ids of the actors, ties and concerns that stay
     * @param marked the ties whose evidence needs mending
     * @return the picture
     */
    public GraphDrawing keeping(
            GraphDrawing drawing, RelationGraph graph, Set<ElementId> kept, Set<TieId> marked) {
        return OverviewLabels.isOverview(drawing)
                ? new Reduction(drawing, graph, kept, marks(drawing, graph, marked), typeface)
                        .reduced()
                : Revised.keeping(drawing, kept);
    }

    private Marks marks(GraphDrawing overview, RelationGraph graph, Set<TieId> marked) {
        VisualStyle usual = overview.style().withWeight(1);
        return new Marks(graph, marked, usual, typeface);
    }

    private static long names(GraphDrawing drawing) {
        return drawing.nodes().stream()
                .filter(node -> node.id() instanceof ActorId && node.label().shown())
                .count();
    }

    private GraphDrawing draw(
            RelationGraph graph,
            Map<ElementId, Point> places,
            Map<ActorId, NodeMark> actors,
            TieRouter router,
            Marks marks) {
        Box area = router.area();
        Map<TieId, Curve> curves = router.route();
        Map<TieId, Double> weights = router.weights();
        Map<ConcernId, Point> concernPlaces =
                new ConcernPlacement(area, actors, curves).place(graph.concerns(), places);
        List<NodeMark> nodes = new ArrayList<>(actors.values());
        for (Concern concern : graph.concerns()) {
            Point place = concernPlaces.getOrDefault(concern.id(), area.centre());
            nodes.add(marks.concern(concern, place));
        }
        List<TieMark> ties = new ArrayList<>();
        for (Tie tie : graph.ties()) {
            Curve curve = curves.get(tie.id());
            if (curve != null) {
                double weight = weights.getOrDefault(tie.id(), 1.0);
                ties.add((TieMark) LineZoom.line(marks.tie(tie, curve), weight));
            }
        }
        Box room = extent(area, nodes);
        Box inside = room.grow(-MARGIN);
        nodes = LabelPlacement.placeNames(inside, nodes, ties, ActorId.class);
        ties = LabelPlacement.placeLabels(inside, nodes, ties);
        nodes = LabelPlacement.placeNames(inside, nodes, ties, ConcernId.class);
        List<LinkMark> links = new ConcernLinks(room, nodes, ties, style).route(graph.concerns());
        return new GraphDrawing(room, links, ties, nodes, style);
    }

    /** Nodes may have been dragged out of the area; the room for labels follows them. */
    static Box extent(Box area, List<NodeMark> nodes) {
        Box extent = area;
        for (NodeMark node : nodes) {
            if (!area.contains(node.bounds())) {
                extent = extent.union(node.bounds().grow(40));
            }
        }
        return extent;
    }
}
