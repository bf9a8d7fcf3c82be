package org.entente.view.canvas;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.entente.drawing.Box;
import org.entente.drawing.Flags;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Point;
import org.entente.drawing.Tween;
import org.entente.drawing.Typeface;
import org.entente.drawing.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.ActorId;
import org.entente.model.ElementId;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the drawing of the open dossier and keeps it true to the canvas's size, the selection, the
 * theme and what the user drags. Places are found once for a dossier; a canvas of another size
 * shows the same places, stretched.
 */
public final class CanvasViewModel {

    private static final int FLAG_PIXELS = 256;
    private static final int MOST_TIES_IN_MOTION = 200;

    private final ObservableValue<@Nullable OpenDossier> open;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final DisplayOptions options;
    private final TaskRunner tasks;
    private final PlacementModel placement;
    private final Placing placing;
    private final Zooming zooming = new Zooming();
    private final ReadOnlyObjectWrapper<@Nullable GraphDrawing> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing");
    private final ReadOnlyObjectWrapper<Map<String, Flags.Raster>> flags =
            new ReadOnlyObjectWrapper<>(this, "flags", Map.of());

    private @Nullable GraphDrawing whole;
    private @Nullable GraphDrawing plain;
    private long opening;
    private Motion motion = Motion.NONE;

    /**
     * Makes the view model.
     *
     * @param open the dossier to show
     * @param selection what is selected
     * @param filters what is hidden
     * @param options the look
     * @param tasks runs the layout
     * @param typeface measures texts
     */
    public CanvasViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            SelectionModel selection,
            FilterModel filters,
            DisplayOptions options,
            TaskRunner tasks,
            Typeface typeface) {
        this.open = open;
        this.selection = selection;
        this.filters = filters;
        this.options = options;
        this.tasks = tasks;
        this.placement = new PlacementModel(this::nameOf, this::settle);
        this.placing = new Placing(tasks, typeface, options, placement, this::show);
        open.addListener((o, before, now) -> dossierChanged());
        selection.selectionProperty().addListener((o, before, now) -> focus());
        filters.choiceProperty().addListener((o, before, now) -> filter());
        options.themeProperty().addListener((o, before, now) -> themeChanged());
    }

    /**
     * The picture, with the selection's emphasis.
     *
     * @return the property; null until the first layout is done
     */
    public ReadOnlyObjectProperty<@Nullable GraphDrawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
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
        return Optional.ofNullable(drawing.get());
    }

    /**
     * Returns the picture with nothing selected.
     *
     * @return the drawing, empty until the first layout is done
     */
    public Optional<GraphDrawing> plainDrawing() {
        return Optional.ofNullable(plain);
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
        if (!zooming.resize(width, height)) {
            return;
        }
        if (placing.places().isEmpty()) {
            arrange();
        } else if (zooming.isFitted()) {
            stretch();
        }
    }

    private void dossierChanged() {
        OpenDossier now = open.getValue();
        if (now != null && now.isReread() && placing.knowsMostOf(now)) {
            long mine = ++opening;
            placing.follow(now, () -> paintFlags(now, mine));
            return;
        }
        placing.open(now);
        whole = null;
        plain = null;
        motion.stop();
        drawing.set(null);
        zooming.restart();
        arrange();
    }

    private void arrange() {
        OpenDossier dossier = open.getValue();
        Box target = zooming.canvas();
        if (dossier == null || target.width() < 1) {
            return;
        }
        placing.arrange(
                target,
                () -> {
                    zooming.reset();
                    if (!target.equals(zooming.canvas())) {
                        stretch();
                    }
                    paintFlags(dossier, ++opening);
                });
    }

    private void stretch() {
        zooming.reset();
        placing.stretch(zooming.canvas());
    }

    /** Paints the flags once the picture is there: they take a while the first time. */
    private void paintFlags(OpenDossier dossier, long mine) {
        if (mine != opening) {
            return;
        }
        tasks.run(
                () -> Flags.rasters(dossier.dossier(), FLAG_PIXELS),
                painted -> {
                    if (mine == opening) {
                        flags.set(painted);
                    }
                },
                failure -> flags.set(Map.of()));
    }

    /**
     * The flags of the open dossier's countries by ISO code in lower case.
     *
     * @return the property; an empty map until they are painted
     */
    public ReadOnlyObjectProperty<Map<String, Flags.Raster>> flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    private void show(GraphDrawing composed, boolean gliding) {
        // The theme may have changed while the picture was made.
        whole = composed.withStyle(VisualStyle.of(options.theme()));
        GraphDrawing before = drawing.get();
        GraphDrawing after = emphasized(filtered(whole));
        boolean still = options.reduceMotionProperty().get();
        if (gliding && !still && before != null && isLight(after)) {
            plain = filtered(whole);
            Tween tween = new Tween(before, after);
            motion.start(progress -> drawing.set(tween.at(progress)));
        } else {
            filter();
        }
    }

    private GraphDrawing filtered(GraphDrawing picture) {
        return filters.choice().isActive() ? picture.keeping(filters.shown()) : picture;
    }

    private GraphDrawing emphasized(GraphDrawing picture) {
        OpenDossier dossier = open.getValue();
        return dossier == null ? picture : picture.withFocus(focusOf(dossier));
    }

    /** Whether there is time to paint the picture anew for each step of a motion. */
    private static boolean isLight(GraphDrawing drawing) {
        return drawing.ties().size() <= MOST_TIES_IN_MOTION;
    }

    /**
     * Says what lets nodes glide to new places; without it they jump.
     *
     * @param other the motion
     */
    public void moveWith(Motion other) {
        motion = other;
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
        if (drawing.get() != null) {
            placing.arrange(zooming.canvas(), () -> {});
        }
    }

    private String nameOf(ElementId id) {
        return drawing().flatMap(d -> d.node(id)).map(NodeMark::title).orElse(id.value());
    }

    private void themeChanged() {
        if (whole != null) {
            whole = whole.withStyle(VisualStyle.of(options.theme()));
            filter();
        }
    }

    /** Leaves out what is hidden. The whole keeps its places, so nothing moves. */
    private void filter() {
        if (whole != null) {
            plain = filtered(whole);
            focus();
        }
    }

    private void focus() {
        if (plain != null) {
            motion.stop();
            drawing.set(emphasized(plain));
        }
    }

    private Focus focusOf(OpenDossier dossier) {
        RelationGraph graph = filters.graph().orElse(dossier.graph());
        Selection selected = selection.selection();
        if (selected instanceof Selection.OfElement element) {
            return Focus.on(graph, Set.of(element.id()));
        }
        if (selected instanceof Selection.OfElements elements) {
            return Focus.onNothingBut(graph, elements.ids());
        }
        if (selected instanceof Selection.OfSentence sentence) {
            return Focus.on(graph, dossier.evidence().claims(sentence.sentence()));
        }
        return Focus.none();
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
        zooming.fit(drawing().map(GraphDrawing::area));
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
        OpenDossier dossier = open.getValue();
        return dossier == null
                ? Optional.empty()
                : new Steps(filters.graph().orElse(dossier.graph()), placing.places())
                        .neighbour(from, dx, dy);
    }

    /**
     * Returns the actor that keyboard steps begin at.
     *
     * @return the selected actor, or an end of the selected tie, or the actor with most ties
     */
    public Optional<ActorId> startOfSteps() {
        OpenDossier dossier = open.getValue();
        return dossier == null
                ? Optional.empty()
                : new Steps(dossier.graph(), placing.places()).start(selection.selection());
    }
}
