package org.entente.view.canvas;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.drawing.Detail;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.DrawingComposer;
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
    private final ReadOnlyObjectWrapper<Optional<Subject>> hovered =
            new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
    private final ReadOnlyObjectWrapper<Detail> level =
            new ReadOnlyObjectWrapper<>(this, "level", Detail.OVERVIEW);
    private Set<ElementId> previewed = Set.of();
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
        this.showing = new Showing(filters, trail, tasks, picture::put);
        open.addListener((o, before, now) -> dossierChanged());
        selection.selectionProperty().addListener((o, before, now) -> focus());
        filters.choiceProperty()
                .addListener(
                        (o, before, now) -> {
                            showing.filter();
                            focus();
                        });
        options.detailProperty().addListener((o, before, now) -> detailChanged());
        options.themeProperty().addListener((o, before, now) -> restyle());
        options.highContrastProperty().addListener((o, before, now) -> restyle());
        options.textScaleProperty().addListener((o, before, now) -> placing.redraw());
        trail.stopsProperty().addListener((o, before, now) -> trailChanged(!now.isEmpty()));
        viewportProperty().addListener((o, before, now) -> showing.zoomed(now.zoom()));
    }

    /**
     * The picture, with the selection's emphasis.
     *
     * @return the property; null until the first layout is done
     */
    public ReadOnlyObjectProperty<@Nullable GraphDrawing> drawingProperty() {
        return picture.drawingProperty();
    }

    /**
     * Which part of the picture is shown.
     *
     * @return the property, never null
     */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return zooming.viewportProperty();
    }

    /**
     * Returns the picture.
     *
     * @return the drawing, empty until the first layout is done
     */
    public Optional<GraphDrawing> drawing() {
        return Optional.ofNullable(picture.drawingProperty().get());
    }

    /**
     * Returns all that the filters leave of the picture, with nothing selected and no focus.
     *
     * @return the drawing, empty until the first layout is done
     */
    public Optional<GraphDrawing> plainDrawing() {
        return showing.filtered();
    }

    /**
     * Returns what is shown.
     *
     * @return the open dossier, empty while there is none
     */
    public Optional<OpenDossier> dossier() {
        return Optional.ofNullable(open.getValue());
    }

    /**
     * Returns what is pointed at, as it looks then.
     *
     * @param drawing the picture
     * @return the marks pointed at, alone
     */
    public GraphDrawing lit(GraphDrawing drawing) {
        return Revised.lit(drawing, selection.pointedProperty().get());
    }

    /** Returns the typeface that texts are measured and set in. */
    public Typeface typeface() {
        return typeface;
    }

    /**
     * Returns the part of the world that the canvas shows.
     *
     * @return in world coordinates
     */
    public Box seenArea() {
        return zooming.seenArea();
    }

    /**
     * Says how large the canvas is. The picture follows it as long as the whole is in view.
     *
     * @param width in pixels
     * @param height in pixels
     */
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
        previewed = Set.of();
        picture.clear();
        zooming.restart();
        arrange();
    }

    private void restyle() {
        showing.style(options.visualStyle());
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

    /**
     * Whether the ties of a pair are drawn as one or every tie by itself, whoever decides on it.
     *
     * @return the property, never {@link Detail#AUTO}
     */
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
                    zooming.fit(Optional.of(target));
                    if (!target.equals(world())) {
                        stretch();
                    }
                    flags.paint(dossier);
                });
    }

    private void stretch() {
        zooming.fit(Optional.of(world()));
        placing.stretch(world());
    }

    private Box world() {
        OpenDossier dossier = open.getValue();
        Box canvas = zooming.canvas();
        return dossier == null
                ? canvas
                : Draftsman.room(canvas, dossier.graph(), options.detailProperty().get());
    }

    /**
     * The flags of the open dossier's countries by ISO code in lower case.
     *
     * @return the property; an empty map until they are painted
     */
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
        zooming.fit(Optional.of(composed.area()).filter(area -> isFirst));
        GraphDrawing styled = composed.withStyle(options.visualStyle());
        OpenDossier of = open.getValue();
        Redrawing redrawing =
                of == null
                        ? null
                        : new Redrawing(of, new DrawingComposer(typeface, styled.style()));
        picture.during(glides, () -> showing.take(styled, redrawing));
        if (isFirst) {
            focus();
        }
    }

    /**
     * Says what lets nodes glide to new places; without it they jump.
     *
     * @param other the motion
     */
    public void moveWith(Motion other) {
        picture.moveWith(other);
    }

    /** Says whether the picture is being moved or zoomed; large ones are labelled at rest. */
    void moving(boolean now) {
        showing.moving(now);
    }

    /**
     * Returns the layout and the pins.
     *
     * @return the model
     */
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
                Attention.focusOf(dossier, graph, selected, previewed));
    }

    /**
     * Lets something own the picture: that alone stands out, whatever is selected.
     *
     * @param ids the elements that the pointer rests on; empty for none
     */
    public void preview(Set<ElementId> ids) {
        if (!previewed.equals(ids)) {
            previewed = Set.copyOf(ids);
            focus();
        }
    }

    /**
     * What the pointer is on, on the canvas.
     *
     * @return the property; empty where it is on bare ground or elsewhere
     */
    public ReadOnlyObjectProperty<Optional<Subject>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /**
     * Says what the pointer is on, on the canvas.
     *
     * @param subject what the mark under it stands for; empty for bare ground
     */
    public void hover(Optional<Subject> subject) {
        if (!subject.equals(hovered.get())) {
            hovered.set(subject);
            selection.point(subject.map(Subject::elements).orElse(Set.of()));
        }
    }

    /**
     * Selects what a mark stands for: of a ribbon the pair, of a pill its concerns.
     *
     * @param subject what is clicked
     */
    public void select(Subject subject) {
        if (subject instanceof Subject.Element element) {
            selection.select(element.id());
        } else if (subject instanceof Subject.Ribbon ribbon) {
            selection.select(ribbon.pair());
        } else if (subject instanceof Subject.Pill pill) {
            String title =
                    drawing().stream()
                            .flatMap(shown -> shown.pills().stream())
                            .filter(mark -> mark.subject().equals(pill))
                            .map(PillMark::title)
                            .findFirst()
                            .orElse("");
            selection.select(pill.elements(), title);
        }
    }

    /**
     * What the picture has been reduced to.
     *
     * @return the trail of this picture
     */
    public FocusTrail trail() {
        return trail;
    }

    /**
     * Reduces the picture to what is one step away from what is selected; asked again, two steps,
     * then three, then one.
     */
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

    /**
     * Returns what the legend explains: what is shown, and what would be but for the filters.
     *
     * @return the drawing, empty until the first layout is done
     */
    public Optional<GraphDrawing> explained() {
        return Optional.ofNullable(open.getValue()).flatMap(d -> showing.explained(d.graph()));
    }

    /**
     * Puts a node where the user drags it.
     *
     * @param id an actor or a concern
     * @param point its new centre, in world coordinates
     * @param released whether the drag has ended
     */
    public void moveNode(ElementId id, Point point, boolean released) {
        zooming.loosen();
        picture.arrive();
        if (released) {
            showing.move(id, point);
        }
        drawing().ifPresent(shown -> picture.put(Revised.withNodeAt(shown, id, point)));
        placing.move(id, point, released);
    }

    /**
     * Zooms at a point of the canvas.
     *
     * @param factor above 1 to come closer
     * @param canvasX pixels from the canvas's left
     * @param canvasY pixels from its top
     */
    public void zoomAt(double factor, double canvasX, double canvasY) {
        zooming.zoomAt(factor, canvasX, canvasY);
    }

    /**
     * Zooms at the middle of the canvas.
     *
     * @param factor above 1 to come closer
     */
    public void zoom(double factor) {
        zooming.zoom(factor);
    }

    /**
     * Moves the picture over the canvas.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    public void pan(double dx, double dy) {
        zooming.pan(dx, dy);
    }

    /** Brings the whole picture into view. */
    public void fit() {
        if (trail.current().isPresent()) {
            showing.plain().ifPresent(picture -> zooming.closeUp(picture.bounds()));
        } else {
            zooming.fit(drawing().map(GraphDrawing::area));
        }
    }

    /**
     * Returns the neighbour of an actor that lies in a direction.
     *
     * @param from the actor
     * @param dx 1 for right, -1 for left, else 0
     * @param dy 1 for down, -1 for up, else 0
     * @return the neighbour nearest to that direction, empty where none lies that way
     */
    public Optional<ActorId> neighbour(ActorId from, int dx, int dy) {
        return steps(true).flatMap(steps -> steps.neighbour(from, dx, dy));
    }

    /**
     * Returns the actor that keyboard steps begin at.
     *
     * @return the selected actor, or an end of the selected tie, or the actor with most ties
     */
    public Optional<ActorId> startOfSteps() {
        return steps(false).flatMap(steps -> steps.start(selection.selection()));
    }

    private Optional<Steps> steps(boolean filtered) {
        Optional<RelationGraph> all = Optional.ofNullable(open.getValue()).map(OpenDossier::graph);
        return (filtered ? filters.graph().or(() -> all) : all)
                .map(graph -> Steps.in(graph, drawing()));
    }

    /**
     * Moves a point of the world into the middle of the canvas.
     *
     * @param point in world coordinates
     */
    public void centreOn(Point point) {
        zooming.centreOn(point);
    }
}
