package org.entente.view.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.entente.drawing.place.Draftsman;
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
 * Makes the drawing of the open dossier and keeps it true to the canvas's size, the selection, the
 * theme and what the user drags. A canvas of another size shows the same places, stretched.
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
    private final Pointing pointing;
    private final ReadOnlyObjectWrapper<Detail> level =
            new ReadOnlyObjectWrapper<>(this, "level", Detail.OVERVIEW);
    private boolean resized;

    /**
     * Makes the view model.
     *
     * @param open the dossier to show
     * @param selection what is selected
     * @param filters what is hidden
     * @param options the look
     * @param tasks runs the layout
     * @param painting paints the flags, behind the picture where that is painted too
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
        this.placing = new CanvasLayout(tasks, typeface, options, placement, this::show);
        this.pointing = new Pointing(selection, this::focus);
        this.showing = new Showing(filters, trail, tasks, picture::put);
        open.addListener((o, before, now) -> dossierChanged());
        selection
                .selectionProperty()
                .addListener(
                        (o, before, now) -> {
                            focus();
                            reveal();
                        });
        filters.choiceProperty()
                .addListener(
                        (o, before, now) -> {
                            showing.filter();
                            focus();
                        });
        options.detailProperty().addListener((o, before, now) -> detailChanged());
        options.themeProperty()
                .addListener((o, before, now) -> showing.style(options.visualStyle()));
        options.highContrastProperty()
                .addListener((o, before, now) -> showing.style(options.visualStyle()));
        options.textScaleProperty().addListener((o, before, now) -> placing.redraw());
        trail.stopsProperty().addListener((o, before, now) -> trailChanged(!now.isEmpty()));
        viewportProperty().addListener((o, before, now) -> showing.zoomed(now.zoom()));
    }

    /** The picture, with the selection's emphasis; null until the first layout is done. */
    public ReadOnlyObjectProperty<@Nullable GraphDrawing> drawingProperty() {
        return picture.drawingProperty();
    }

    /** Which part of the picture is shown. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return zooming.viewportProperty();
    }

    /** Returns the picture; empty until the first layout is done. */
    public Optional<GraphDrawing> drawing() {
        return Optional.ofNullable(picture.drawingProperty().get());
    }

    /** Returns all that the filters leave of it, with nothing selected and no focus. */
    public Optional<GraphDrawing> plainDrawing() {
        return showing.filtered();
    }

    /** Returns the picture of the whole dossier, filters and focus aside, with nothing selected. */
    public Optional<GraphDrawing> wholeDrawing() {
        return showing.whole();
    }

    /** Returns the open dossier; empty while there is none. */
    public Optional<OpenDossier> dossier() {
        return Optional.ofNullable(open.getValue());
    }

    /** Returns the marks of a picture that are pointed at, alone, as they look then. */
    public GraphDrawing lit(GraphDrawing drawing) {
        return Revised.lit(drawing, selection.pointedProperty().get());
    }

    /** Returns the typeface that texts are measured and set in. */
    public Typeface typeface() {
        return typeface;
    }

    /** Returns the part that zooms and pans. */
    public Zooming zooming() {
        return zooming;
    }

    /** Says how large the canvas is. The picture follows it as long as the whole is in view. */
    public void resize(double width, double height) {
        boolean isOther = zooming.resize(width, height);
        if (isOther && placing.places().isEmpty()) {
            arrange();
        } else if (isOther && zooming.isFitted() && trail.current().isEmpty()) {
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
        if (world().equals(placing.area())) {
            placing.redraw();
        } else if (!placing.places().isEmpty()) {
            resized = true;
            placing.stretch(world());
        }
    }

    private void decideLevel() {
        OpenDossier now = open.getValue();
        if (now != null) {
            level.set(options.detailProperty().get().of(now.graph()));
        }
    }

    /** The level of detail that is shown, whoever decides on it; never {@link Detail#AUTO}. */
    public ReadOnlyObjectProperty<Detail> levelProperty() {
        return level.getReadOnlyProperty();
    }

    private void arrange() {
        OpenDossier dossier = open.getValue();
        Box target = world();
        if (dossier == null || target.width() < 1) {
            return;
        }
        placing.arrange(
                target,
                () -> {
                    plainDrawing().ifPresent(zooming::fit);
                    if (!target.equals(world())) {
                        stretch();
                    }
                    flags.paint(dossier);
                });
    }

    private void stretch() {
        zooming.fit(world());
        placing.stretch(world());
        // A large picture is composed later on; by then the cards have found their places.
        plainDrawing().filter(now -> now.area().equals(world())).ifPresent(zooming::fit);
    }

    private Box world() {
        OpenDossier dossier = open.getValue();
        Box canvas = zooming.canvas();
        return dossier == null
                ? canvas
                : Draftsman.room(canvas, dossier.graph(), options.detailProperty().get());
    }

    /** The flags of the dossier's countries by ISO code in lower case; empty until painted. */
    public ReadOnlyObjectProperty<Map<String, Flags.Raster>> flagsProperty() {
        return flags.flagsProperty();
    }

    private void show(GraphDrawing composed, boolean glides) {
        // The theme may have changed while the picture was made.
        boolean isFirst = drawing().isEmpty();
        if (resized && !isFirst) {
            // Nodes stay where they are on the canvas, whatever room the level of detail takes.
            zooming.rescale(drawing().orElseThrow().area(), composed.area());
        }
        resized = false;
        // Before it is shown: a large picture is painted for the zoom there is.
        if (isFirst) {
            zooming.fit(composed);
        }
        GraphDrawing styled = composed.withStyle(options.visualStyle());
        OpenDossier of = open.getValue();
        Redrawing redrawing = of == null ? null : Redrawing.of(of, typeface, styled.style());
        picture.during(glides, () -> showing.take(styled, redrawing));
        if (isFirst) {
            focus();
        }
    }

    /** Says what lets nodes and the canvas glide to new places; without it they jump. */
    public void moveWith(Supplier<Motion> motions) {
        picture.moveWith(motions.get());
        zooming.moveWith(motions.get());
    }

    /** Says which parts of the canvas cards lie over, in its pixels. What is selected is seen. */
    public void keepClearOf(List<Box> cards) {
        if (zooming.keepClearOf(cards)) {
            reveal();
        }
    }

    private void reveal() {
        OpenDossier dossier = open.getValue();
        Set<ElementId> selected =
                dossier == null ? Set.of() : dossier.elements(selection.selection());
        boolean still = options.reduceMotionProperty().get();
        plainDrawing()
                .ifPresent(
                        picture ->
                                Whereabouts.of(picture, selected)
                                        .ifPresent(box -> zooming.reveal(picture, box, still)));
    }

    /** Says whether the picture is being moved or zoomed; large ones are labelled at rest. */
    void moving(boolean now) {
        showing.moving(now);
    }

    /** Returns the layout and the pins. */
    public PlacementModel placement() {
        return placement;
    }

    /** Brings all nodes to where the layout and the pins have them. */
    private void settle() {
        if (drawing().isPresent()) {
            placing.arrange(world(), () -> {});
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

    /** Returns what the pointer is on. */
    public Pointing pointing() {
        return pointing;
    }

    /** Selects what a mark stands for. */
    public void select(Subject subject) {
        pointing.select(drawing(), subject);
    }

    /** Returns what the picture has been reduced to. */
    public FocusTrail trail() {
        return trail;
    }

    /** Reduces the picture to one step from what is selected; asked again, two, three, one. */
    public void focusOnSelection() {
        OpenDossier dossier = open.getValue();
        if (dossier != null) {
            trail.focus(Attention.middle(dossier, selection.selection()));
        }
    }

    private void trailChanged(boolean reduced) {
        showing.reduce();
        focus();
        if (!reduced && zooming.isFitted() && !world().equals(placing.area())) {
            stretch();
        } else {
            fit();
        }
    }

    /** Returns what the legend explains: what is shown, and what would be but for the filters. */
    public Optional<GraphDrawing> explained() {
        return dossier().flatMap(d -> showing.explained(d.graph()));
    }

    /** Puts a node where the user drags it, in world coordinates, until it is released. */
    public void moveNode(ElementId id, Point point, boolean released) {
        zooming.loosen();
        picture.arrive();
        if (released) {
            showing.move(id, point);
        }
        drawing().ifPresent(shown -> picture.put(Revised.withNodeAt(shown, id, point)));
        placing.move(id, point, released);
    }

    /** Brings the whole picture into view. */
    public void fit() {
        if (trail.current().isPresent()) {
            showing.plain().ifPresent(picture -> zooming.closeUp(picture.bounds()));
        } else {
            plainDrawing().ifPresent(zooming::fit);
        }
    }

    /** Returns the neighbour of an actor nearest to a direction, each of them -1, 0 or 1. */
    public Optional<ActorId> neighbour(ActorId from, int dx, int dy) {
        return filters.graph()
                .or(() -> dossier().map(OpenDossier::graph))
                .flatMap(graph -> Steps.in(graph, drawing()).neighbour(from, dx, dy));
    }

    /** Returns the selected actor, or an end of the selected tie, or the actor with most ties. */
    public Optional<ActorId> startOfSteps() {
        return dossier()
                .flatMap(of -> Steps.in(of.graph(), drawing()).start(selection.selection()));
    }
}
