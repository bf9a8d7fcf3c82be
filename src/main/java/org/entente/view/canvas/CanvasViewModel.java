package org.entente.view.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.drawing.Detail;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Typeface;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.place.CanvasLayout;
import org.entente.view.canvas.place.PlacementModel;
import org.entente.view.canvas.viewport.Gliding;
import org.entente.view.canvas.viewport.Motion;
import org.entente.view.canvas.viewport.Viewport;
import org.entente.view.canvas.viewport.Zooming;
import org.jspecify.annotations.Nullable;

/**
 * Makes the drawing of the open dossier and keeps it in step with the size of the canvas, the
 * selection, the theme and dragging. Resizing the canvas stretches the places; it does not lay out
 * anew.
 */
public final class CanvasViewModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final DisplayOptions options;
    private final PlacementModel placement;
    private final CanvasLayout placing;
    private final Typeface typeface;
    private final Zooming zooming = new Zooming();
    private final Gliding picture;
    private final FlagPainting flags;
    private final FocusTrail trail = new FocusTrail();
    private final Showing showing;
    private final Fitting fitting;
    private final Sight sight;
    private final Pointing pointing;
    private final ReadOnlyObjectWrapper<Detail> level =
            new ReadOnlyObjectWrapper<>(this, "level", Detail.OVERVIEW);
    private final Arrivals arrivals;

    /**
     * @param open the dossier to show
     * @param painting paints flags and large pictures in the background
     * @param typeface measures texts
     */
    public CanvasViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            SelectionModel selection,
            FilterModel filters,
            DisplayOptions options,
            TaskRunner tasks,
            TaskRunner painting,
            Typeface typeface) {
        this.open = open;
        this.selection = selection;
        this.filters = filters;
        this.options = options;
        this.typeface = typeface;
        this.picture = new Gliding(options.reduceMotionProperty()::get);
        this.flags = new FlagPainting(painting);
        this.placement = new PlacementModel(this::nameOf, this::settle);
        this.pointing = new Pointing(selection, this::focus);
        this.showing = new Showing(filters, trail, tasks, picture::put);
        this.fitting = new Fitting(zooming, trail, showing, this::dossier, options);
        this.arrivals =
                new Arrivals(this::dossier, fitting, picture, options, typeface, this::focus);
        this.placing =
                new CanvasLayout(
                        tasks, typeface, options, placement, arrivals::preview, arrivals::show);
        this.sight = new Sight(zooming, selection, this::dossier, this::plainDrawing, options);
        open.addListener((o, before, now) -> dossierChanged());
        selection.selectionProperty().addListener((o, before, now) -> selected());
        filters.choiceProperty().addListener((o, before, now) -> filtered());
        options.detailProperty().addListener((o, before, now) -> detailChanged());
        InvalidationListener restyle = observed -> showing.style(options.visualStyle());
        options.themeProperty().addListener(restyle);
        options.highContrastProperty().addListener(restyle);
        options.textScaleProperty().addListener((o, before, now) -> placing.redraw());
        trail.stopsProperty().addListener((o, before, now) -> trailChanged(!now.isEmpty()));
        viewportProperty().addListener((o, before, now) -> showing.zoomed(now.zoom()));
    }

    private void selected() {
        focus();
        sight.reveal();
    }

    private void filtered() {
        showing.filter();
        focus();
    }

    /** The picture with the selection emphasised; null until the first layout is done. */
    public ReadOnlyObjectProperty<@Nullable GraphDrawing> drawingProperty() {
        return picture.drawingProperty();
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return zooming.viewportProperty();
    }

    /** Whether the picture of the open edition is still being composed. */
    ReadOnlyBooleanProperty outdatedProperty() {
        return placing.composingProperty();
    }

    /** Returns the picture; empty until the first layout is done. */
    public Optional<GraphDrawing> drawing() {
        return Optional.ofNullable(picture.drawingProperty().get());
    }

    /** Returns the filtered picture without selection and focus. */
    public Optional<GraphDrawing> plainDrawing() {
        return showing.filtered();
    }

    /** Returns the picture of the whole dossier, without filters, selection and focus. */
    public Optional<GraphDrawing> wholeDrawing() {
        return showing.whole();
    }

    public Optional<OpenDossier> dossier() {
        return Optional.ofNullable(open.getValue());
    }

    /** Returns the typeface used to measure and set texts. */
    public Typeface typeface() {
        return typeface;
    }

    public Zooming zooming() {
        return zooming;
    }

    /** Sets the size of the canvas. The picture is refitted as long as all of it is in view. */
    public void resize(double width, double height) {
        boolean isOther = zooming.resize(width, height);
        if (isOther && placing.places().isEmpty()) {
            arrange();
        } else if (isOther && fitting.follows()) {
            stretch();
        }
    }

    private void dossierChanged() {
        OpenDossier now = open.getValue();
        decideLevel();
        if (now != null && now.isReread() && placing.knowsMostOf(now)) {
            placing.follow(now, () -> flags.paint(now));
            return;
        }
        placing.open(now);
        showing.take(null, null);
        showing.open(Set.of(), Focus.none());
        trail.leave();
        pointing.restart();
        picture.clear();
        zooming.restart();
        arrange();
    }

    private void detailChanged() {
        decideLevel();
        if (fitting.world().equals(placing.area())) {
            placing.redraw();
        } else if (!placing.places().isEmpty()) {
            arrivals.resized();
            placing.stretch(fitting.world());
        }
    }

    private void decideLevel() {
        OpenDossier now = open.getValue();
        if (now != null) {
            level.set(options.detailProperty().get().of(now.graph()));
        }
    }

    /** The level of detail shown; never {@link Detail#AUTO}. */
    public ReadOnlyObjectProperty<Detail> levelProperty() {
        return level.getReadOnlyProperty();
    }

    private void arrange() {
        OpenDossier dossier = open.getValue();
        Box target = fitting.world();
        if (dossier == null || target.width() < 1) {
            return;
        }
        placing.arrange(
                target,
                () -> {
                    plainDrawing().ifPresent(zooming::fit);
                    if (!target.equals(fitting.world())) {
                        stretch();
                    }
                    flags.paint(dossier);
                });
    }

    private void stretch() {
        zooming.fit(fitting.world());
        placing.stretch(fitting.world());
        fitting.fill();
    }

    /** The countries' flags by ISO code in lower case; empty until they are painted. */
    public ReadOnlyObjectProperty<Map<String, Flags.Raster>> flagsProperty() {
        return flags.flagsProperty();
    }

    /** Sets the animation of moving nodes and of the canvas; without it both jump. */
    public void moveWith(Supplier<Motion> motions) {
        picture.moveWith(motions.get());
        zooming.moveWith(motions.get());
    }

    /**
     * Sets the areas of the canvas covered by cards, in canvas pixels. A fitted picture is fitted
     * beside them, and the selection is kept in sight.
     */
    public void keepClearOf(List<Box> cards) {
        if (zooming.keepClearOf(cards)) {
            fitting.fill();
            sight.reveal();
        }
    }

    /** Takes how much of the canvas a panel covers, from the right edge, in pixels. */
    public void coverRight(double width) {
        if (zooming.coverRight(width)) {
            sight.reveal();
            if (fitting.follows() && !fitting.settle()) {
                stretch();
            }
        }
    }

    /** Returns what keeps the selection in sight. */
    public Sight sight() {
        return sight;
    }

    /** Returns what takes the next picture. */
    Arrivals arrivals() {
        return arrivals;
    }

    /** Tells that the picture is moved or zoomed; labels of large ones are placed at rest. */
    void moving(boolean now) {
        showing.moving(now);
    }

    public PlacementModel placement() {
        return placement;
    }

    /** Moves all nodes to the places given by the layout and the pins. */
    private void settle() {
        if (drawing().isPresent()) {
            placing.arrange(fitting.world(), () -> {});
        }
    }

    private String nameOf(ElementId id) {
        return drawing().flatMap(d -> d.node(id)).map(NodeMark::title).orElse(id.value());
    }

    private void focus() {
        OpenDossier dossier = open.getValue();
        if (dossier == null) {
            return;
        }
        if (selection.selection() instanceof Selection.OfElement element
                && showing.isBeyond(element.id())) {
            trail.leave();
        }
        RelationGraph graph = filters.graph().orElse(dossier.graph());
        Selection selected = selection.selection();
        showing.open(
                Attention.openFor(dossier, selected),
                Attention.focusOf(dossier, graph, selected, pointing.previewed()));
    }

    public Pointing pointing() {
        return pointing;
    }

    public void select(Subject subject) {
        pointing.select(drawing(), subject);
    }

    /** Returns the steps by which the picture was reduced. */
    public FocusTrail trail() {
        return trail;
    }

    /** Reduces the picture to one step around the selection; asked again, to two, three, one. */
    public void focusOnSelection() {
        OpenDossier dossier = open.getValue();
        if (dossier != null) {
            trail.focus(Attention.middle(dossier, selection.selection()));
        }
    }

    private void trailChanged(boolean reduced) {
        showing.reduce();
        focus();
        if (!reduced && zooming.isFitted() && !fitting.world().equals(placing.area())) {
            stretch();
        } else {
            fit();
        }
    }

    /** Returns the picture that the legend explains: what is shown and what the filters hide. */
    public Optional<GraphDrawing> explained() {
        return dossier().flatMap(d -> showing.explained(d.graph()));
    }

    /** Moves a node while the user drags it, in world coordinates. */
    public void moveNode(ElementId id, Point point, boolean released) {
        zooming.loosen();
        picture.arrive();
        if (released) {
            showing.move(id, point);
        }
        drawing().ifPresent(shown -> picture.put(Revised.withNodeAt(shown, id, point)));
        placing.move(id, point, released);
    }

    /** Puts a dragged node back, as if nobody had touched it. */
    void putBack(ElementId id, Point point) {
        placing.putBack(id, point);
    }

    /** Brings the whole picture into view. */
    public void fit() {
        fitting.fit();
    }

    /** Returns the nearest neighbour in a direction; {@code dx}, {@code dy} are -1, 0 or 1. */
    public Optional<ActorId> neighbour(ActorId from, int dx, int dy) {
        return steps().flatMap(steps -> steps.neighbour(from, dx, dy));
    }

    /**
     * Returns the selected actor, else an end of the selected tie, else the actor with most ties.
     */
    public Optional<ActorId> startOfSteps() {
        return steps().flatMap(steps -> steps.start(selection.selection()));
    }

    private Optional<Steps> steps() {
        return dossier().map(of -> Steps.in(filters.graph().orElse(of.graph()), drawing()));
    }
}
