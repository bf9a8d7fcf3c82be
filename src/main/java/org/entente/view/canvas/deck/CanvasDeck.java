package org.entente.view.canvas.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.entente.drawing.Corner;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.GraphCanvas;
import org.jspecify.annotations.Nullable;

/**
 * The canvas with the cards over it: legend, overview, focus trail, and the note shown when there
 * is nothing to draw. Cards take corners where they cover nothing.
 */
public final class CanvasDeck extends Pane {

    private static final double MARGIN = 8;
    private static final int MAX_COLUMNS = 3;

    /** A card at the foot covers others rather than be narrower, in pixels. */
    private static final double MIN_FOOT_WIDTH = 320;

    private final GraphCanvas canvas;
    private final CanvasViewModel model;
    private final FilterModel filters;
    private final DisplayOptions options;
    private final SelectionModel selection;
    private final Function<ActorId, String> names;
    private final TaskRunner tasks;
    private @Nullable LegendCard legend;
    private @Nullable OverviewCard overview;
    private @Nullable CrumbBar crumbs;
    private @Nullable CanvasNote note;
    private @Nullable Region foot;
    private @Nullable Box settledFor;
    private Corner legendCorner = Corner.BOTTOM_LEFT;
    private Map<ElementId, Point> settledPlaces = Map.of();
    private boolean foldedByHand;
    private boolean settling;

    /** Whether the overview gives way to what is selected. */
    private boolean crowded;

    /** What a panel covers, from the right edge. */
    private double covered;

    /**
     * @param tasks examines large pictures in the background
     */
    public CanvasDeck(
            GraphCanvas canvas,
            CanvasViewModel model,
            FilterModel filters,
            DisplayOptions options,
            SelectionModel selection,
            Function<ActorId, String> names,
            TaskRunner tasks) {
        this.canvas = canvas;
        this.model = model;
        this.filters = filters;
        this.options = options;
        this.selection = selection;
        this.names = names;
        this.tasks = tasks;
        setMinSize(canvas.getMinWidth(), canvas.getMinHeight());
        getChildren().add(canvas);
    }

    /** Returns the canvas, which takes the keyboard focus. */
    public GraphCanvas canvas() {
        return canvas;
    }

    /** Takes how much of the canvas a panel covers, from the right edge, in pixels. */
    public void coverRight(ObservableDoubleValue width) {
        width.addListener(
                (o, before, now) -> {
                    covered = now.doubleValue();
                    requestLayout();
                    model.coverRight(covered);
                });
    }

    /** Adds the cards once the picture is on the screen. */
    public void furnish() {
        LegendCard newLegend =
                new LegendCard(new LegendViewModel(model, filters, tasks), canvas.paints());
        newLegend
                .visibleProperty()
                .bind(options.legendProperty().and(newLegend.emptyProperty().not()));
        newLegend.openProperty().addListener((o, before, now) -> folded());
        newLegend.emptyProperty().addListener((o, before, now) -> unsettle());
        OverviewCard newOverview = new OverviewCard(model);
        newOverview.setVisible(false);
        CrumbBar newCrumbs = new CrumbBar(model.trail(), names);
        CanvasNote newNote = new CanvasNote(filters);
        legend = newLegend;
        overview = newOverview;
        crumbs = newCrumbs;
        note = newNote;
        SubjectCard card = new SubjectCard();
        getChildren().addAll(newNote, newLegend, newOverview, newCrumbs, card);
        var unused = new PointerNotes(canvas, model, selection, card);
        model.flagsProperty().addListener((o, before, now) -> newLegend.refresh());
        model.drawingProperty().addListener((o, before, now) -> drawn(now));
        model.viewportProperty().addListener((o, before, now) -> look());
        selection.selectionProperty().addListener((o, before, now) -> requestLayout());
        options.legendProperty().addListener((o, before, now) -> requestLayout());
        options.overviewProperty().addListener((o, before, now) -> look());
        drawn(model.drawingProperty().get());
    }

    /** Adds a card at the foot of the canvas, beside the others if there is room. */
    public void addFoot(Region card) {
        foot = card;
        card.visibleProperty().addListener((o, before, now) -> requestLayout());
        getChildren().add(card);
    }

    private void folded() {
        foldedByHand |= !settling;
        requestLayout();
    }

    /** The legend of a large picture is made in the background. */
    private void unsettle() {
        settledFor = null;
        requestLayout();
    }

    private void drawn(@Nullable GraphDrawing drawing) {
        if (drawing == null) {
            settledFor = null;
            foldedByHand = false;
        }
        if (note != null) {
            note.judge(drawing);
        }
        if (overview != null && overview.isVisible()) {
            overview.draw(drawing);
        }
        look();
        requestLayout();
    }

    /** Shows the overview while part of the picture is out of sight. */
    private void look() {
        GraphDrawing drawing = model.drawingProperty().get();
        if (overview == null || drawing == null) {
            return;
        }
        boolean wanted =
                options.overviewProperty().get()
                        && !crowded
                        && !drawing.nodes().isEmpty()
                        && !model.zooming().seenArea().grow(1).contains(core(drawing));
        if (wanted && !overview.isVisible()) {
            overview.draw(drawing);
        }
        if (wanted != overview.isVisible()) {
            overview.setVisible(wanted);
            requestLayout();
        }
        if (wanted) {
            overview.frame(model.zooming().seenArea());
        }
    }

    /** Returns the area that must be in sight for the picture to count as fully seen: all nodes. */
    private static Box core(GraphDrawing drawing) {
        Box box = drawing.nodes().get(0).bounds();
        for (NodeMark node : drawing.nodes()) {
            box = box.union(node.bounds());
        }
        return box;
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        // The picture follows at once, so that the cards are laid over what will be seen.
        canvas.layout();
        if (legend == null || overview == null || crumbs == null || note == null) {
            return;
        }
        crumbs.applyCss();
        crumbs.fit(getWidth() - 2 * MARGIN);
        crumbs.relocate(MARGIN, MARGIN);
        double taken = crumbs.isVisible() ? crumbs.getHeight() + MARGIN : 0;
        double most = getHeight() - taken - 2 * MARGIN;
        settle(legend, most);
        giveWay(legend, overview, most);
        place(legend, legendCorner, getWidth());
        place(overview, overviewCorner(), getWidth() - covered);
        if (foot != null) {
            placeFoot(foot, List.of(legend, overview));
        }
        note.autosize();
        note.relocate(
                Math.max(0, (getWidth() - note.getWidth()) / 2),
                Math.max(0, (getHeight() - note.getHeight()) / 2));
        model.keepClearOf(
                Stream.of(legend, overview, crumbs, foot)
                        .filter(card -> card != null && card.isVisible())
                        // The overview goes once the whole picture is seen.
                        .filter(card -> card != overview || !model.zooming().isWhole())
                        .map(CanvasDeck::box)
                        .toList());
    }

    /**
     * Makes room for what is selected where a panel leaves little: the overview goes first, then
     * the legend gets lower, and at last only its heading is left.
     */
    private void giveWay(LegendCard card, OverviewCard inset, double most) {
        List<Box> fixed = new ArrayList<>();
        Stream.of(crumbs, foot)
                .filter(other -> other != null && other.isVisible())
                .forEach(other -> fixed.add(box(other)));
        boolean wasCrowded = crowded;
        Box second =
                overviewCorner().place(free(), inset.prefWidth(-1), inset.prefHeight(-1), MARGIN);
        List<Box> both = new ArrayList<>(fixed);
        both.add(second);
        boolean overlap = card.isVisible() && second.overlaps(within(card, most));
        crowded = overlap || !hasRoom(card, most, both);
        double lower = most - model.sight().neededHeight() - 2 * MARGIN;
        card.limit(
                !crowded || hasRoom(card, most, fixed)
                        ? most
                        : hasRoom(card, lower, fixed) ? lower : 0);
        if (crowded != wasCrowded) {
            look();
        }
    }

    private boolean hasRoom(LegendCard card, double limit, List<Box> others) {
        List<Box> cards = new ArrayList<>(others);
        if (card.isVisible()) {
            cards.add(within(card, limit));
        }
        return model.sight().hasRoomBeside(cards);
    }

    /** Returns the place of the legend within a limit of its height. */
    private Box within(LegendCard card, double limit) {
        return legendCorner.place(
                new Box(0, 0, getWidth(), getHeight()),
                card.widthWithin(limit),
                card.heightWithin(limit),
                MARGIN);
    }

    /** Returns the part of the canvas beside the panel. */
    private Box free() {
        return new Box(0, 0, getWidth() - covered, getHeight());
    }

    private void placeFoot(Region card, List<Region> others) {
        double left = MARGIN;
        double right = getWidth() - MARGIN;
        for (Region other : others) {
            Box box = box(other);
            if (other.isVisible() && box.maxY() > getHeight() - 2 * MARGIN) {
                boolean onTheLeft = box.centre().x() < getWidth() / 2;
                left = onTheLeft ? Math.max(left, box.maxX() + MARGIN) : left;
                right = onTheLeft ? right : Math.min(right, box.minX() - MARGIN);
            }
        }
        if (right - left < MIN_FOOT_WIDTH) {
            left = MARGIN;
            right = getWidth() - MARGIN;
        }
        double width = Math.min(card.getMaxWidth(), right - left);
        double x = Math.max(left, Math.min(right - width, (getWidth() - width) / 2));
        card.resize(width, card.prefHeight(width));
        card.relocate(x, getHeight() - MARGIN - card.getHeight());
    }

    private static Box box(Region card) {
        return new Box(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight());
    }

    /** The overview is always on the right: it shows what it covers. */
    private Corner overviewCorner() {
        return legendCorner == Corner.BOTTOM_RIGHT && options.legendProperty().get()
                ? Corner.TOP_RIGHT
                : Corner.BOTTOM_RIGHT;
    }

    private void place(Region card, Corner corner, double width) {
        card.autosize();
        Box box =
                corner.place(
                        new Box(0, 0, width, getHeight()),
                        card.getWidth(),
                        card.getHeight(),
                        MARGIN);
        card.relocate(box.minX(), box.minY());
    }

    /**
     * Chooses the legend's corner and columns again after a change of canvas, dossier or layout.
     * Folds the legend if no corner is free.
     */
    private void settle(LegendCard card, double most) {
        Box size = new Box(0, 0, getWidth(), getHeight());
        // While nodes glide, these are already the new places.
        Optional<GraphDrawing> picture = model.plainDrawing().filter(d -> d.area().equals(size));
        if (model.plainDrawing().filter(d -> isFarLarger(d.area(), size)).isPresent()
                && !foldedByHand) {
            // A crowd seen from afar leaves no corner free.
            settling = true;
            card.openProperty().set(false);
            settling = false;
        }
        if (picture.isEmpty() || (size.equals(settledFor) && !isLaidOutAnew(picture.get()))) {
            return;
        }
        card.limit(most);
        settledFor = size;
        settledPlaces = places(picture.get());
        settling = true;
        if (!foldedByHand) {
            card.openProperty().set(true);
        }
        if (card.openProperty().get() && !fits(card, picture.get()) && !foldedByHand) {
            card.openProperty().set(false);
        }
        settling = false;
    }

    private static boolean isFarLarger(Box area, Box canvas) {
        return area.width() > 1.5 * canvas.width();
    }

    /** Tells whether half of the nodes have moved: more than a user drags at a time. */
    private boolean isLaidOutAnew(GraphDrawing picture) {
        Map<ElementId, Point> now = places(picture);
        long moved =
                now.entrySet().stream()
                        .filter(e -> settledPlaces.containsKey(e.getKey()))
                        .filter(e -> !e.getValue().equals(settledPlaces.get(e.getKey())))
                        .count();
        return 2 * moved > now.size();
    }

    private static Map<ElementId, Point> places(GraphDrawing picture) {
        Map<ElementId, Point> places = new LinkedHashMap<>();
        picture.nodes().forEach(node -> places.put(node.id(), node.centre()));
        return places;
    }

    private boolean fits(LegendCard card, GraphDrawing picture) {
        for (boolean brief : new boolean[] {false, true}) {
            for (int columns = 1; columns <= MAX_COLUMNS; columns++) {
                card.shape(columns, brief);
                card.applyCss();
                double width = card.prefWidth(-1);
                double height = card.prefHeight(-1);
                legendCorner = Corner.freest(picture, width, height, MARGIN, Set.of());
                Box box = legendCorner.place(picture.area(), width, height, MARGIN);
                if (!card.isScrolled()
                        && picture.area().contains(box)
                        && Corner.isFree(picture, box)) {
                    return true;
                }
            }
        }
        card.shape(1, false);
        legendCorner = Corner.BOTTOM_LEFT;
        return false;
    }
}
