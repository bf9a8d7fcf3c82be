package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
import org.entente.graph.Budget;
import org.entente.graph.Pair;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;

/**
 * Composes the picture of a graph with placed nodes: routes lines, places concerns and labels,
 * applies the style. Pure and thread-safe.
 */
public final class DrawingComposer {

    private final Typeface typeface;
    private final VisualStyle style;
    private final Supplier<DrawingMemory> memory;

    /**
     * @param typeface measures the texts
     */
    public DrawingComposer(Typeface typeface, VisualStyle style) {
        this(typeface, style, DrawingMemory::new);
    }

    /**
     * @param typeface measures the texts
     * @param memory makes a picture much like the last one sooner
     */
    public DrawingComposer(Typeface typeface, VisualStyle style, DrawingMemory memory) {
        this(typeface, style, () -> memory);
    }

    private DrawingComposer(Typeface typeface, VisualStyle style, Supplier<DrawingMemory> memory) {
        this.typeface = typeface;
        this.style = style;
        this.memory = memory;
    }

    /**
     * Composes the picture.
     *
     * @param places the centre of every actor, and of pinned concerns
     * @param area the area to fill; only {@code places} may be outside
     * @param marked the ties whose evidence needs mending
     * @param detail the level of detail
     * @return the picture, with nothing selected
     */
    public GraphDrawing compose(
            RelationGraph graph,
            Map<ElementId, Point> places,
            Box area,
            Set<TieId> marked,
            Detail detail) {
        return composition(graph, places, area, marked, detail).labelled();
    }

    /** Composes the same picture, but where that takes long, does not place its labels yet. */
    public Composition composition(
            RelationGraph graph,
            Map<ElementId, Point> places,
            Box area,
            Set<TieId> marked,
            Detail detail) {
        MarkFactory marks = new MarkFactory(graph, marked, style, typeface);
        Map<ActorId, NodeMark> actors = actors(graph, places, area, marks);
        if (detail.of(graph) == Detail.OVERVIEW) {
            return new Overview(graph, actors, area, marks, style, typeface, memory.get())
                    .compose();
        }
        return Composition.labelled(everyTie(graph, places, area, actors, marks));
    }

    /** Draws every tie by itself. */
    private GraphDrawing everyTie(
            RelationGraph graph,
            Map<ElementId, Point> places,
            Box area,
            Map<ActorId, NodeMark> actors,
            MarkFactory marks) {
        TieRouter router = new TieRouter(area, actors, graph.ties());
        GraphDrawing first = draw(graph, places, actors, router, marks);
        if (!Budget.DEFAULT.drawsTwice(actors.size())) {
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
     * Composes a picture that is only to be judged against others: of an overview with very many
     * pairs, lines are run only once.
     *
     * @param graph what to draw
     * @param places the centre of every actor
     * @param area the area to fill
     * @return the picture, at its own level of detail
     */
    public GraphDrawing draft(RelationGraph graph, Map<ElementId, Point> places, Box area) {
        if (Detail.AUTO.of(graph) != Detail.OVERVIEW
                || Budget.DEFAULT.drawsTwice(graph.pairs().size())) {
            return compose(graph, places, area, Set.of(), Detail.AUTO);
        }
        MarkFactory marks = new MarkFactory(graph, Set.of(), style, typeface);
        Map<ActorId, NodeMark> actors = actors(graph, places, area, marks);
        return new Overview(graph, actors, area, marks, style, typeface, memory.get()).draft();
    }

    private static Map<ActorId, NodeMark> actors(
            RelationGraph graph, Map<ElementId, Point> places, Box area, MarkFactory marks) {
        Map<ActorId, NodeMark> actors = new LinkedHashMap<>();
        for (Actor actor : graph.dossier().actors()) {
            Point place = places.getOrDefault(actor.id(), area.centre());
            double radius = NodeSize.radius(graph, actor.id(), area);
            actors.put(actor.id(), marks.actor(actor, place, radius));
        }
        return actors;
    }

    /**
     * Opens pairs in an overview: their ties fan out, and nodes stay in place.
     *
     * @param overview the finished picture at a magnification
     * @param graph what it shows
     * @param open the pairs to open; those with one tie stay as they are
     * @param marked the ties whose evidence needs mending
     * @param magnification the overview's magnification
     * @return the picture, with labels under a fan hidden
     */
    public GraphDrawing opened(
            GraphDrawing overview,
            RelationGraph graph,
            Set<PairId> open,
            Set<TieId> marked,
            Magnification magnification) {
        if (open.isEmpty()) {
            return overview;
        }
        List<Pair> pairs = graph.pairs().stream().filter(p -> open.contains(p.id())).toList();
        return new Fans(overview, marks(overview, graph, marked), magnification).open(pairs);
    }

    /**
     * Returns a picture with only some of its elements. What stays does not move; hidden labels
     * appear where room has become free. Ribbons are redrawn for the ties that stay.
     *
     * @param drawing the finished picture
     * @param graph what it shows
     * @param kept the actors, ties and concerns that stay
     * @param marked the ties whose evidence needs mending
     */
    public GraphDrawing keeping(
            GraphDrawing drawing, RelationGraph graph, Set<ElementId> kept, Set<TieId> marked) {
        return OverviewLabels.isOverview(drawing)
                ? new Reduction(drawing, graph, kept, marks(drawing, graph, marked), typeface)
                        .reduced()
                : Revised.keeping(drawing, kept);
    }

    /**
     * Opens the pairs of an overview that can be opened without hiding anything, one by one, so
     * that a fan does not hide an open one.
     *
     * @param overview the finished picture at a magnification
     * @param graph what it shows
     * @param marked the ties whose evidence needs mending
     * @param magnification the overview's magnification
     */
    public GraphDrawing openedWhereFits(
            GraphDrawing overview,
            RelationGraph graph,
            Set<TieId> marked,
            Magnification magnification) {
        MarkFactory marks = marks(overview, graph, marked);
        GraphDrawing drawing = overview;
        for (Pair pair : graph.pairs()) {
            Fans fans = new Fans(drawing, marks, magnification);
            if (fans.hasRoomFor(pair)) {
                drawing = fans.open(List.of(pair));
            }
        }
        return drawing;
    }

    private MarkFactory marks(GraphDrawing overview, RelationGraph graph, Set<TieId> marked) {
        VisualStyle usual = overview.style().withWeight(1);
        return new MarkFactory(graph, marked, usual, typeface);
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
            MarkFactory marks) {
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
        Box room = LabelRoom.extent(area, nodes);
        Box inside = LabelRoom.inside(room);
        nodes = LabelPlacement.placeNames(inside, nodes, ties, ActorId.class);
        ties = LabelPlacement.placeLabels(inside, nodes, ties);
        nodes = LabelPlacement.placeNames(inside, nodes, ties, ConcernId.class);
        List<LinkMark> links = new ConcernLinks(room, nodes, ties, style).route(graph.concerns());
        return new GraphDrawing(room, links, ties, nodes, style);
    }
}
