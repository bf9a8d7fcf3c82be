package org.entente.view.canvas;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.drawing.Arrangement;
import org.entente.drawing.Box;
import org.entente.drawing.DrawingComposer;
import org.entente.drawing.Flags;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Point;
import org.entente.drawing.Typeface;
import org.entente.drawing.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.ActorId;
import org.entente.model.ElementId;
import org.entente.model.Tie;
import org.entente.model.TieId;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Makes the drawing of the open dossier and keeps it true to the canvas's size, the selection, the
 * theme and what the user drags. Places are found once for a dossier; a canvas of another size
 * shows the same places, stretched.
 */
public final class CanvasViewModel {

    private static final long SEED = 1;
    private static final int FLAG_PIXELS = 256;
    private static final int MOST_TIES_WHILE_DRAGGING = 150;

    private final ObservableValue<@Nullable OpenDossier> open;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final DisplayOptions options;
    private final TaskRunner tasks;
    private final Typeface typeface;
    private final ReadOnlyObjectWrapper<@Nullable GraphDrawing> drawing =
            new ReadOnlyObjectWrapper<>(this, "drawing");
    private final ReadOnlyObjectWrapper<Map<String, Flags.Raster>> flags =
            new ReadOnlyObjectWrapper<>(this, "flags", Map.of());
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", Viewport.IDENTITY);

    private Map<ElementId, Point> places = Map.of();
    private Box area = new Box(0, 0, 0, 0);
    private Box placedFor = area;
    private @Nullable GraphDrawing whole;
    private @Nullable GraphDrawing plain;
    private boolean fitted = true;
    private long generation;
    private long opening;

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
        this.typeface = typeface;
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
        return viewport.getReadOnlyProperty();
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
        Viewport shown = viewport.get();
        Point corner = shown.toWorld(0, 0);
        return new Box(
                corner.x(), corner.y(), area.width() / shown.zoom(), area.height() / shown.zoom());
    }

    /**
     * Says how large the canvas is. The picture follows it as long as the whole is in view.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public void resize(double width, double height) {
        if (width < 1 || height < 1 || (width == area.width() && height == area.height())) {
            return;
        }
        area = new Box(0, 0, width, height);
        if (places.isEmpty()) {
            arrange();
        } else if (fitted) {
            stretch();
        }
    }

    private void dossierChanged() {
        places = Map.of();
        whole = null;
        plain = null;
        drawing.set(null);
        fitted = true;
        arrange();
    }

    private void arrange() {
        OpenDossier dossier = open.getValue();
        if (dossier == null || area.width() < 1) {
            return;
        }
        Box target = area;
        DrawingComposer composer = composer();
        long mine = ++generation;
        tasks.run(
                () -> {
                    Map<ElementId, Point> found =
                            dossier.arrangement()
                                    .map(given -> given.stretchedTo(target).places())
                                    .orElseGet(
                                            () ->
                                                    new Arrangement(composer, () -> false)
                                                            .arrange(
                                                                    dossier.graph(), target, SEED));
                    return new Composed(found, compose(composer, dossier, found, target));
                },
                composed -> {
                    if (mine == generation) {
                        placedFor = target;
                        show(composed);
                        viewport.set(Viewport.IDENTITY);
                        if (!target.equals(area)) {
                            stretch();
                        }
                        paintFlags(dossier, ++opening);
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private void stretch() {
        places = new OpenDossier.Placed(places, placedFor).stretchedTo(area).places();
        placedFor = area;
        viewport.set(Viewport.IDENTITY);
        recompose();
    }

    private record Composed(Map<ElementId, Point> places, GraphDrawing drawing) {}

    /** Paints the flags once the picture is there: they take a while the first time. */
    private void paintFlags(OpenDossier dossier, long mine) {
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

    private void recompose() {
        OpenDossier dossier = open.getValue();
        if (dossier != null && !places.isEmpty()) {
            generation++;
            show(new Composed(places, compose(composer(), dossier, places, placedFor)));
        }
    }

    private void show(Composed composed) {
        places = composed.places();
        // The theme may have changed while the picture was made.
        whole = composed.drawing().withStyle(VisualStyle.of(options.theme()));
        filter();
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
            plain = filters.choice().isActive() ? whole.keeping(filters.shown()) : whole;
            focus();
        }
    }

    private DrawingComposer composer() {
        return new DrawingComposer(typeface, VisualStyle.of(options.theme()));
    }

    private static GraphDrawing compose(
            DrawingComposer composer, OpenDossier dossier, Map<ElementId, Point> places, Box area) {
        Set<TieId> marked = new LinkedHashSet<>();
        for (Tie tie : dossier.graph().ties()) {
            if (dossier.evidence().hasUnresolvedEvidence(tie.id())) {
                marked.add(tie.id());
            }
        }
        return composer.compose(dossier.graph(), places, area, marked);
    }

    private void focus() {
        OpenDossier dossier = open.getValue();
        if (plain != null && dossier != null) {
            drawing.set(plain.withFocus(focusOf(dossier)));
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
        Map<ElementId, Point> moved = new LinkedHashMap<>(places);
        moved.put(id, point);
        places = moved;
        fitted = false;
        OpenDossier dossier = open.getValue();
        if (dossier != null
                && (released || dossier.graph().ties().size() <= MOST_TIES_WHILE_DRAGGING)) {
            recompose();
        }
    }

    /**
     * Zooms at a point of the canvas.
     *
     * @param factor above 1 to come closer
     * @param canvasX pixels from the canvas's left
     * @param canvasY pixels from its top
     */
    public void zoomAt(double factor, double canvasX, double canvasY) {
        fitted = false;
        viewport.set(viewport.get().zoomAt(factor, canvasX, canvasY));
    }

    /**
     * Zooms at the middle of the canvas.
     *
     * @param factor above 1 to come closer
     */
    public void zoom(double factor) {
        zoomAt(factor, area.width() / 2, area.height() / 2);
    }

    /**
     * Moves the picture over the canvas.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    public void pan(double dx, double dy) {
        fitted = false;
        viewport.set(viewport.get().pan(dx, dy));
    }

    /** Brings the whole picture into view. */
    public void fit() {
        drawing().ifPresent(d -> viewport.set(Viewport.fit(d.area(), area.width(), area.height())));
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
                : new Steps(filters.graph().orElse(dossier.graph()), places)
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
                : new Steps(dossier.graph(), places).start(selection.selection());
    }
}
