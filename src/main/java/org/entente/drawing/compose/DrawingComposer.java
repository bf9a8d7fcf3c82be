package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.ArrowHead;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the picture of a graph whose nodes have their places: runs the lines, places concerns and
 * labels, gives everything its style. Pure: the same arguments give the same picture. Any thread
 * may use it.
 */
public final class DrawingComposer {

    private static final double MARGIN = 6;
    private static final double LABEL_PADDING_X = 7;
    private static final double LABEL_PADDING_Y = 2.5;
    private static final int LONGEST_LABEL = 30;

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
     * ties.
     *
     * @param graph where the actor is
     * @param actor the actor
     * @param area what the picture is composed for
     * @return the radius in world units
     */
    public static double radius(RelationGraph graph, ActorId actor, Box area) {
        double scale = Math.sqrt(area.width() * area.height() / 620_000);
        double clamped = Math.max(0.72, Math.min(1.25, scale));
        return clamped * Math.min(34, 14 + 4.6 * Math.sqrt(graph.degree(actor)));
    }

    /**
     * Composes the picture.
     *
     * @param graph what to draw
     * @param places the centre of every actor, and of those concerns that have been put somewhere
     * @param area the area to fill; nothing is placed outside but what {@code places} puts there
     * @param marked the ties whose evidence needs mending
     * @return the picture, with nothing selected
     */
    public GraphDrawing compose(
            RelationGraph graph, Map<ElementId, Point> places, Box area, Set<TieId> marked) {
        Map<ActorId, NodeMark> actors = new LinkedHashMap<>();
        for (Actor actor : graph.dossier().actors()) {
            Point place = places.get(actor.id());
            actors.put(actor.id(), mark(graph, actor, place == null ? area.centre() : place, area));
        }
        TieRouter router = new TieRouter(area, actors, graph.ties());
        GraphDrawing first = draw(graph, places, actors, router, marked);
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
        GraphDrawing second = draw(graph, places, actors, router, marked);
        boolean isBetter =
                Crossed.names(second) < through
                        && names(second) >= names(first)
                        && (second.area().contains(second.bounds())
                                || !first.area().contains(first.bounds()));
        return isBetter ? second : first;
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
            Set<TieId> marked) {
        Box area = router.area();
        Map<TieId, Curve> curves = router.route();
        Map<TieId, Double> weights = router.weights();
        Map<ConcernId, Point> concernPlaces =
                new ConcernPlacement(area, actors, curves).place(graph.concerns(), places);
        List<NodeMark> nodes = new ArrayList<>(actors.values());
        for (Concern concern : graph.concerns()) {
            Point place = concernPlaces.getOrDefault(concern.id(), area.centre());
            nodes.add(mark(concern, place));
        }
        List<TieMark> ties = new ArrayList<>();
        for (Tie tie : graph.ties()) {
            Curve curve = curves.get(tie.id());
            if (curve != null) {
                TieMark mark = mark(graph, tie, curve, marked.contains(tie.id()));
                ties.add(LineZoom.tie(mark, weights.getOrDefault(tie.id(), 1.0)));
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
    private static Box extent(Box area, List<NodeMark> nodes) {
        Box extent = area;
        for (NodeMark node : nodes) {
            if (!area.contains(node.bounds())) {
                extent = extent.union(node.bounds().grow(40));
            }
        }
        return extent;
    }

    private NodeMark mark(RelationGraph graph, Actor actor, Point place, Box area) {
        String iso = actor.iso();
        boolean flagged =
                iso != null
                        && (actor.kind() == ActorKind.COUNTRY
                                || actor.kind() == ActorKind.TERRITORY);
        NodeShape shape = flagged ? NodeShape.DISC : NodeShape.of(actor.kind());
        return new NodeMark(
                actor.id(),
                shape,
                place,
                radius(graph, actor.id(), area),
                flagged && iso != null ? iso.toLowerCase(Locale.ROOT) : null,
                label(Texts.wrapName(actor.name()), VisualStyle.NAME, 2, 1),
                Texts.unturned(actor.name()),
                Emphasis.PLAIN);
    }

    private NodeMark mark(Concern concern, Point place) {
        return new NodeMark(
                concern.id(),
                NodeShape.DIAMOND,
                place,
                VisualStyle.CONCERN_RADIUS,
                null,
                label(
                        List.of(Texts.shorten(concern.label(), LONGEST_LABEL)),
                        VisualStyle.LABEL,
                        3,
                        1),
                Texts.unturned(concern.label()),
                Emphasis.PLAIN);
    }

    private TieMark mark(RelationGraph graph, Tie tie, Curve line, boolean marked) {
        LabelMark label =
                label(
                        List.of(Texts.shorten(tie.label(), LONGEST_LABEL)),
                        VisualStyle.LABEL,
                        LABEL_PADDING_X,
                        LABEL_PADDING_Y);
        ArrowHead arrow =
                tie.directed()
                        ? ArrowHead.at(line, tie.stance())
                        : ArrowHead.both(line, tie.stance());
        String title =
                Texts.unturned(
                        graph.dossier().nameOf(tie.from())
                                + (tie.directed() ? " \u2192 " : " \u2194 ")
                                + graph.dossier().nameOf(tie.to())
                                + ": "
                                + tie.label());
        return new TieMark(
                tie.id(),
                tie.from(),
                tie.to(),
                !tie.directed(),
                arrow.shaft(),
                arrow.head(),
                line(style, tie.stance(), LinePattern.of(tie.status()), tie.period()),
                tie.stance(),
                label,
                line.at(0.5),
                title,
                marked,
                Emphasis.PLAIN);
    }

    private LabelMark label(List<String> lines, TextStyle text, double padX, double padY) {
        double width =
                lines.stream().mapToDouble(line -> typeface.width(line, text)).max().orElse(0);
        double height = lines.size() * text.lineHeight();
        Box box = new Box(0, 0, width + 2 * padX, height + 2 * padY);
        return new LabelMark(box, lines, text, true);
    }

    private static LineStyle line(
            VisualStyle style, Stance stance, LinePattern pattern, @Nullable Period period) {
        return period == Period.PAST
                ? new LineStyle(
                        style.color(stance).fade(Fade.PAST), VisualStyle.PAST_WIDTH, pattern)
                : new LineStyle(style.color(stance), VisualStyle.LINE_WIDTH, pattern);
    }
}
