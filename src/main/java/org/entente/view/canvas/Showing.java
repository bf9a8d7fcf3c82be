package org.entente.view.canvas;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.Magnification;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.compose.label.PlacementMemory;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.Budget;
import org.entente.graph.EgoNetwork;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.view.FilterModel;
import org.entente.view.Latest;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Derives the shown picture from the whole one: drops what the filters hide and what is out of
 * focus, places labels for the zoom, and emphasises the selection. Nothing that stays moves.
 */
final class Showing {

    /**
     * Above this zoom pairs open if their fans fit; below {@code CLOSING_ZOOM} they close again.
     */
    private static final double OPENING_ZOOM = 1.6;

    private static final double CLOSING_ZOOM = 1.35;

    private final FilterModel filters;
    private final FocusTrail trail;
    private final Latest<Labelled> latest;
    private final Consumer<GraphDrawing> shown;

    /** Every edition of a dossier is labelled much like the one before. */
    private final PlacementMemory memory = new PlacementMemory();

    private @Nullable GraphDrawing whole;
    private @Nullable GraphDrawing filtered;
    private @Nullable GraphDrawing reduced;
    private @Nullable Labelled labelled;
    private @Nullable Redrawing redrawing;
    private Magnification magnified = Magnification.NONE;
    private Magnification wanted = Magnification.NONE;
    private boolean near;
    private boolean wantedNear;
    private boolean moving;
    private Set<PairId> opened = Set.of();
    private Focus focus = Focus.none();

    /** The filtered and focused picture with labels for one zoom. */
    private record Labelled(GraphDrawing drawing, Magnification magnification) {}

    /**
     * @param shown takes each new picture
     */
    Showing(FilterModel filters, FocusTrail trail, TaskRunner tasks, Consumer<GraphDrawing> shown) {
        this.filters = filters;
        this.trail = trail;
        this.latest = new Latest<>(tasks, this::labelled);
        this.shown = shown;
    }

    /** Sets the whole picture and what derives others from it; null while there is none. */
    void take(@Nullable GraphDrawing composed, @Nullable Redrawing redraws) {
        whole = composed;
        redrawing = redraws;
        filter();
    }

    /**
     * Shows the next edition while its labels are placed, from so far that none is painted. They
     * stay where they were until then. Nothing happens if something is filtered out.
     */
    void preview(GraphDrawing lines, Redrawing redraws) {
        Labelled before = labelled;
        boolean isWhole = !filters.choice().isActive() && trail.current().isEmpty();
        if (before != null && isWhole) {
            latest.drop();
            redrawing = redraws;
            Labelled now =
                    new Labelled(Revised.labelledLike(lines, before.drawing), before.magnification);
            labelled = now;
            shown.accept(Revised.emphasized(withOpened(now), focus));
        }
    }

    /** Applies another style. */
    void style(VisualStyle style) {
        whole().ifPresent(all -> take(all.withStyle(style), redrawing));
    }

    /** Moves a node in every cached picture, without showing them. */
    void move(ElementId id, Point centre) {
        whole = moved(whole, id, centre);
        filtered = moved(filtered, id, centre);
        reduced = moved(reduced, id, centre);
        GraphDrawing seen = labelled == null ? null : moved(labelled.drawing, id, centre);
        labelled =
                seen == null || labelled == null
                        ? null
                        : new Labelled(seen, labelled.magnification);
    }

    private static @Nullable GraphDrawing moved(
            @Nullable GraphDrawing drawing, ElementId id, Point centre) {
        return drawing == null ? null : Revised.withNodeAt(drawing, id, centre);
    }

    /** Returns the picture without filters and focus. */
    Optional<GraphDrawing> whole() {
        return Optional.ofNullable(whole);
    }

    /** Whether the whole picture was composed for an area. */
    boolean fills(Box area) {
        return whole != null && whole.area().equals(area);
    }

    /** Returns the filtered picture, with nothing selected. */
    Optional<GraphDrawing> filtered() {
        return Optional.ofNullable(filtered);
    }

    /** Returns the filtered and focused picture, with nothing selected, labelled for no zoom. */
    Optional<GraphDrawing> plain() {
        return Optional.ofNullable(reduced);
    }

    /** Returns the picture that the legend explains: the one without filters. */
    Optional<GraphDrawing> explained(RelationGraph graph) {
        return whole().map(
                        all ->
                                trail.current()
                                        .map(stop -> keeping(all, kept(graph, stop)))
                                        .orElse(all));
    }

    /** Applies the filters again. */
    void filter() {
        GraphDrawing all = whole;
        filtered = all != null && filters.choice().isActive() ? keeping(all, filters.shown()) : all;
        reduce();
    }

    /** Applies the focus again. */
    void reduce() {
        GraphDrawing left = filtered;
        Optional<RelationGraph> graph = filters.graph();
        reduced =
                left != null && graph.isPresent()
                        ? trail.current()
                                .map(stop -> keeping(left, kept(graph.get(), stop)))
                                .orElse(left)
                        : left;
        label();
    }

    private GraphDrawing keeping(GraphDrawing drawing, Set<ElementId> kept) {
        return redrawing == null ? drawing : redrawing.keeping(drawing, kept);
    }

    private static Set<ElementId> kept(RelationGraph graph, FocusTrail.Stop stop) {
        return EgoNetwork.of(graph, stop.middle(), stop.steps());
    }

    /** Tells whether an element is out of focus. */
    boolean isBeyond(ElementId id) {
        return trail.current().isPresent()
                && reduced != null
                && !reduced.elements(emphasis -> true).contains(id);
    }

    /** Applies another zoom. */
    void zoomed(double zoom) {
        wanted = Magnification.of(zoom);
        // Between the two, pairs stay as they are, so that a turn of the wheel does not make them
        // flutter.
        wantedNear = zoom >= OPENING_ZOOM || (wantedNear && zoom >= CLOSING_ZOOM);
        if (!moving || reduced == null || Budget.DEFAULT.hasNodesFor(reduced.lines().size())) {
            follow();
        }
    }

    /**
     * Tells whether the canvas is in motion. A large picture keeps its labels meanwhile: placing
     * them at each step would make it stutter.
     */
    void moving(boolean now) {
        moving = now;
        if (!now) {
            follow();
        }
    }

    private void follow() {
        if (!wanted.equals(magnified) || wantedNear != near) {
            magnified = wanted;
            near = wantedNear;
            label();
        }
    }

    /** Until the labels of a large picture are placed, the one before it stays. */
    private void label() {
        GraphDrawing base = reduced;
        Magnification now = magnified;
        Redrawing opens = near ? redrawing : null;
        if (base == null) {
            labelled = null;
            latest.drop();
            return;
        }
        Optional<RelationGraph> graph = filters.graph();
        if ((now.equals(Magnification.NONE) && opens == null)
                || Budget.DEFAULT.hasNodesFor(base.lines().size())) {
            latest.put(seen(base, now, opens, graph));
            return;
        }
        latest.compose(() -> seen(base, now, opens, graph));
    }

    private Labelled seen(
            GraphDrawing base,
            Magnification magnification,
            @Nullable Redrawing opens,
            Optional<RelationGraph> graph) {
        GraphDrawing magnified = magnification.of(base, memory);
        return new Labelled(
                opens == null || graph.isEmpty()
                        ? magnified
                        : opens.openedWhereFits(magnified, graph.get(), magnification),
                magnification);
    }

    private void labelled(Labelled done) {
        labelled = done;
        show();
    }

    /** Applies another emphasis. */
    void focus(Focus other) {
        if (!other.equals(focus)) {
            focus = other;
            show();
        }
    }

    /** Opens pairs, in addition to those that open at close range. */
    void open(Set<PairId> pairs, Focus other) {
        if (!pairs.equals(opened)) {
            opened = Set.copyOf(pairs);
            focus = other;
            show();
        } else {
            focus(other);
        }
    }

    private void show() {
        Labelled seen = labelled;
        if (seen != null) {
            shown.accept(Revised.focused(withOpened(seen), focus));
        }
    }

    private GraphDrawing withOpened(Labelled seen) {
        Optional<RelationGraph> graph = filters.graph();
        return redrawing == null || graph.isEmpty()
                ? seen.drawing
                : redrawing.opened(seen.drawing, graph.get(), opened, seen.magnification);
    }
}
