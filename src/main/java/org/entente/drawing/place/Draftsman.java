package org.entente.drawing.place;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.Composition;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Space;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;

/**
 * Turns a graph into its drawing, for both command line and window: lays out the actors and
 * composes the picture. Pure and deterministic; thread-safe.
 */
public final class Draftsman {

    /** The default seed of layouts. */
    public static final long SEED = BuiltInPlaces.SEED;

    /** The largest change of aspect ratio by which known places are stretched. */
    private static final double MAX_STRETCH = 1.5;

    private final DrawingComposer composer;
    private final BooleanSupplier cancelled;

    /**
     * @param typeface measures the texts
     * @param style colours and measures
     * @param cancelled asked now and then, in the thread that draws, whether to stop
     */
    public Draftsman(Typeface typeface, VisualStyle style, BooleanSupplier cancelled) {
        this(new DrawingComposer(typeface, style), cancelled);
    }

    /**
     * @param composer composes the pictures
     * @param cancelled asked now and then, in the thread that draws, whether to stop
     */
    public Draftsman(DrawingComposer composer, BooleanSupplier cancelled) {
        this.composer = composer;
        this.cancelled = cancelled;
    }

    /**
     * Returns the area a picture needs.
     *
     * @param canvas the canvas to which the picture is fitted
     * @param graph what is drawn
     * @param detail the level of detail
     * @return an area with the canvas's aspect ratio
     */
    public static Box room(Box canvas, RelationGraph graph, Detail detail) {
        return forDetail(Space.of(canvas, graph.dossier().actors().size()), graph, detail);
    }

    /**
     * Enlarges a picture in which every tie is drawn separately, so that lines fan out and labels
     * fit. Relative places are kept.
     *
     * @param area has room for the overview
     * @param graph what is drawn
     * @param detail the level of detail
     * @return the area itself, or a larger one of the same shape
     */
    public static Box forDetail(Box area, RelationGraph graph, Detail detail) {
        int labels = graph.ties().size() + graph.concerns().size();
        return detail.of(graph) == Detail.ALL ? Space.forLabels(area, labels) : area;
    }

    /**
     * Finds places for the actors of a graph.
     *
     * @param graph the graph, nothing of it filtered out, so that filtered pictures can be compared
     * @param layout how
     * @param area the area to fill
     * @param seed another may give another picture, where the layout leaves a choice
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Arrangement place(RelationGraph graph, LayoutChoice layout, Box area, long seed) {
        return new Arranger(composer, cancelled).arrange(graph, layout, area, seed);
    }

    /**
     * Returns places for the actors of the built-in dossier. Uses the shipped ones, stretched to
     * the area, unless another layout or seed is given.
     *
     * @param graph the graph of the built-in dossier
     * @param layout how
     * @param area the area to fill
     * @param seed another may give another picture
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Arrangement placeBuiltIn(RelationGraph graph, LayoutChoice layout, Box area, long seed) {
        boolean ships = layout.layout() == GraphLayout.STRESS && seed == SEED && isLikeUsual(area);
        Map<ElementId, Point> known = ships ? BuiltInPlaces.of(graph.dossier()) : Map.of();
        return known.isEmpty()
                ? place(graph, layout, area, seed)
                : new Arrangement(known, BuiltInPlaces.AREA).stretchedTo(area);
    }

    /** Whether distances are still meaningful after stretching to an area. */
    private static boolean isLikeUsual(Box area) {
        double usual = BuiltInPlaces.AREA.width() / BuiltInPlaces.AREA.height();
        double ratio = area.width() / area.height() / usual;
        return ratio <= MAX_STRETCH && ratio >= 1 / MAX_STRETCH;
    }

    /**
     * Composes the picture of a graph with placed actors.
     *
     * @param graph what to draw
     * @param evidence tells which ties need fixing
     * @param arranged the places, at least of the actors
     * @param detail the level of detail
     * @return the picture, with nothing selected
     */
    public GraphDrawing draw(
            RelationGraph graph, EvidenceIndex evidence, Arrangement arranged, Detail detail) {
        return compose(graph, evidence, arranged, detail).labelled();
    }

    /** Composes the same picture, but where that takes long, does not place its labels yet. */
    public Composition compose(
            RelationGraph graph, EvidenceIndex evidence, Arrangement arranged, Detail detail) {
        return composer.composition(
                        graph, arranged.places(), arranged.area(), toMend(graph, evidence), detail)
                .with(drawing -> drawing.withBackdrop(arranged.backdrop()));
    }

    /**
     * Reduces a finished picture to some of its elements. Their places stay.
     *
     * @param drawing the picture
     * @param graph what it was drawn from
     * @param evidence tells which ties need fixing
     * @param kept the actors, ties and concerns that stay
     */
    public GraphDrawing keeping(
            GraphDrawing drawing,
            RelationGraph graph,
            EvidenceIndex evidence,
            Set<ElementId> kept) {
        return composer.keeping(drawing, graph, kept, toMend(graph, evidence));
    }

    /** Returns the ties whose evidence needs fixing. */
    public static Set<TieId> toMend(RelationGraph graph, EvidenceIndex evidence) {
        Set<TieId> ties = new LinkedHashSet<>();
        for (Tie tie : graph.ties()) {
            if (evidence.hasUnresolvedEvidence(tie.id())) {
                ties.add(tie.id());
            }
        }
        return ties;
    }
}
