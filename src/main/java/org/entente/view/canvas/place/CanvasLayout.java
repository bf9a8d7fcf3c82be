package org.entente.view.canvas.place;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.Composition;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.DrawingMemory;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.Arranger;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.place.Newcomers;
import org.entente.drawing.style.Typeface;
import org.entente.graph.Budget;
import org.entente.model.id.ElementId;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Places the nodes and composes the picture. A layout is computed once for a dossier, off the
 * JavaFX application thread, and stretched to other areas. Pinned nodes stay in place and others
 * make room for them.
 */
public final class CanvasLayout {

    private final TaskRunner tasks;
    private final Typeface typeface;
    private final DisplayOptions options;
    private final PlacementModel model;
    private final Consumer<GraphDrawing> unlabelled;
    private final BiConsumer<GraphDrawing, Boolean> composed;

    private @Nullable OpenDossier dossier;

    /** The result of each layout before pins are applied. */
    private final Map<LayoutChoice, Arrangement> unpinned = new LinkedHashMap<>();

    /** Every edition of a dossier is drawn much like the one before. */
    private final DrawingMemory memory = new DrawingMemory();

    private Arrangement shown = Arrangement.NONE;

    private Callable<Map<ElementId, Point>> keptPins = Map::of;
    private boolean fresh;
    private final AtomicLong generation = new AtomicLong();
    private final ReadOnlyBooleanWrapper composing =
            new ReadOnlyBooleanWrapper(this, "composing", false);

    /**
     * @param model the layout and the pins
     * @param unlabelled takes the picture of another edition whose labels are yet to be placed
     * @param composed takes each new picture, and whether nodes may glide to their places
     */
    public CanvasLayout(
            TaskRunner tasks,
            Typeface typeface,
            DisplayOptions options,
            PlacementModel model,
            Consumer<GraphDrawing> unlabelled,
            BiConsumer<GraphDrawing, Boolean> composed) {
        this.tasks = tasks;
        this.typeface = typeface;
        this.options = options;
        this.model = model;
        this.unlabelled = unlabelled;
        this.composed = composed;
    }

    /** Whether the picture of the next edition, which {@link #follow} begins, is being composed. */
    public ReadOnlyBooleanProperty composingProperty() {
        return composing.getReadOnlyProperty();
    }

    /** Discards the places; {@link #arrange} computes those of the new dossier. */
    public void open(@Nullable OpenDossier other) {
        dossier = other;
        shown = Arrangement.NONE;
        unpinned.clear();
        fresh = true;
        keptPins = other == null ? Map::of : model.keeper().read();
        generation.incrementAndGet();
        composing.set(false);
    }

    public Map<ElementId, Point> places() {
        return shown.places();
    }

    /**
     * Computes the places from layout and pins.
     *
     * @param target the area to fill
     * @param arranged run once the picture is composed
     */
    public void arrange(Box target, Runnable arranged) {
        OpenDossier current = dossier;
        if (current == null) {
            return;
        }
        boolean first = fresh;
        Callable<Map<ElementId, Point>> reading = keptPins;
        Placement before = model.placementProperty().get();
        LayoutChoice layout = first ? LayoutChoice.of(before.layout().layout()) : before.layout();
        Arrangement known = unpinned.get(layout);
        long mine = generation.incrementAndGet();
        BooleanSupplier outdated = () -> mine != generation.get();
        Draftsman draftsman = draftsman(outdated);
        Detail detail = options.detailProperty().get();
        tasks.run(
                () -> {
                    Map<ElementId, Point> pins = first ? reading.call() : before.pins();
                    Placement placement = new Placement(layout, pins);
                    Arrangement base =
                            known == null
                                    ? find(current, draftsman, layout, target)
                                    : known.stretchedTo(target);
                    Map<ElementId, Point> pinned = at(target, pins);
                    Arrangement all =
                            new Arrangement(
                                    Arranger.aroundPins(current.graph(), base, pinned),
                                    base.backdrop(),
                                    target);
                    GraphDrawing drawing =
                            draftsman
                                    .draw(current.graph(), current.evidence(), all, detail)
                                    .withPins(pins.keySet());
                    return new Composed(placement, base, all, drawing);
                },
                result -> {
                    if (!outdated.getAsBoolean()) {
                        take(result, first);
                        arranged.run();
                    }
                },
                failure -> failed(mine, failure));
    }

    private void failed(long mine, Exception failure) {
        composing.set(false);
        // Stale work stops half-way; newer work has been started.
        if (mine == generation.get() && !(failure instanceof CancellationException)) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Tells whether at least half of a dossier's actors have a place, so that the rest can join
     * them.
     */
    public boolean knowsMostOf(OpenDossier next) {
        long known =
                next.dossier().actors().stream().filter(a -> places().containsKey(a.id())).count();
        return !places().isEmpty() && 2 * known >= next.dossier().actors().size();
    }

    /**
     * Switches to the next edition of the dossier; existing nodes stay in place.
     *
     * @param next the edited dossier
     * @param followed run once its picture is composed
     */
    public void follow(OpenDossier next, Runnable followed) {
        LayoutChoice layout = model.placementProperty().get().layout();
        Map<ElementId, Point> before = unpinned.getOrDefault(layout, shown).places();
        dossier = next;
        shown =
                new Arrangement(
                        Newcomers.place(next.graph(), places(), area()), shown.backdrop(), area());
        Map<ElementId, Point> places = new LinkedHashMap<>(places());
        places.replaceAll((id, point) -> before.getOrDefault(id, point));
        unpinned.clear();
        unpinned.put(layout, new Arrangement(places, shown.backdrop(), area()));
        Set<ElementId> pins = model.placementProperty().get().pins().keySet();
        long mine = generation.incrementAndGet();
        composing.set(true);
        tasks.run(
                composition(next, pins),
                composition -> {
                    if (composition.isLabelled() || mine != generation.get()) {
                        followed(mine, composition.lines(), followed);
                        return;
                    }
                    unlabelled.accept(composition.lines());
                    tasks.run(
                            composition::labelled,
                            drawing -> followed(mine, drawing, followed),
                            failure -> failed(mine, failure));
                },
                failure -> failed(mine, failure));
    }

    private void followed(long mine, GraphDrawing drawing, Runnable followed) {
        if (mine == generation.get()) {
            show(drawing, false);
        }
        followed.run();
    }

    private void take(Composed result, boolean first) {
        if (first) {
            fresh = false;
            model.restart(result.placement().pins());
        }
        unpinned.put(result.placement().layout(), result.unpinned());
        shown = result.shown();
        show(result.drawing(), !first);
    }

    private void show(GraphDrawing drawing, boolean glides) {
        composing.set(false);
        composed.accept(drawing, glides);
    }

    private static Arrangement find(
            OpenDossier dossier, Draftsman draftsman, LayoutChoice layout, Box target) {
        if (layout.layout() == GraphLayout.STRESS && dossier.arrangement().isPresent()) {
            return dossier.arrangement().get().stretchedTo(target);
        }
        return draftsman.place(dossier.graph(), layout, target, Draftsman.SEED);
    }

    private record Composed(
            Placement placement, Arrangement unpinned, Arrangement shown, GraphDrawing drawing) {}

    private static Map<ElementId, Point> at(Box area, Map<ElementId, Point> shares) {
        Map<ElementId, Point> points = new LinkedHashMap<>();
        shares.forEach(
                (id, share) ->
                        points.put(
                                id,
                                new Point(
                                        area.minX() + share.x() * area.width(),
                                        area.minY() + share.y() * area.height())));
        return points;
    }

    /** Returns the area that the places fill. */
    public Box area() {
        return shown.area();
    }

    /** Scales the places to another area. */
    public void stretch(Box area) {
        shown = shown.stretchedTo(area);
        recompose(null);
    }

    /** Moves a node. The picture is composed anew when the drag ends. */
    public void move(ElementId id, Point point, boolean released) {
        Map<ElementId, Point> moved = new LinkedHashMap<>(places());
        moved.put(id, point);
        Box area = area();
        shown = new Arrangement(moved, shown.backdrop(), area);
        if (released && area.width() > 0) {
            model.moved(
                    id,
                    new Point(
                            (point.x() - area.minX()) / area.width(),
                            (point.y() - area.minY()) / area.height()));
        }
        if (released) {
            recompose(id);
        }
    }

    /** Puts a node back where it was before a drag, which is no step and leaves no pin. */
    public void putBack(ElementId id, Point point) {
        move(id, point, false);
        recompose(null);
    }

    /** Composes the picture anew after a change of options. */
    public void redraw() {
        recompose(null);
    }

    /** Composes a large picture off the JavaFX application thread. */
    private void recompose(@Nullable ElementId dragged) {
        OpenDossier current = dossier;
        if (current == null || places().isEmpty()) {
            return;
        }
        long mine = generation.incrementAndGet();
        Set<ElementId> pins = new LinkedHashSet<>(model.placementProperty().get().pins().keySet());
        if (dragged != null) {
            pins.add(dragged);
        }
        TaskRunner runner =
                Budget.DEFAULT.laysOutAtOnce(current.graph().ties().size())
                        ? TaskRunner.inPlace()
                        : tasks;
        runner.run(
                drawing(current, pins),
                drawing -> {
                    if (mine == generation.get()) {
                        show(drawing, false);
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    /** Returns a task that composes the picture at the current places, for any thread. */
    private Callable<GraphDrawing> drawing(OpenDossier of, Set<ElementId> pins) {
        Callable<Composition> composition = composition(of, pins);
        return () -> composition.call().labelled();
    }

    private Callable<Composition> composition(OpenDossier of, Set<ElementId> pins) {
        Arrangement all = shown;
        Draftsman draftsman = draftsman(() -> false);
        Detail detail = options.detailProperty().get();
        return () ->
                draftsman
                        .compose(of.graph(), of.evidence(), all, detail)
                        .with(drawing -> drawing.withPins(pins));
    }

    private Draftsman draftsman(BooleanSupplier cancelled) {
        return new Draftsman(
                new DrawingComposer(typeface, options.visualStyle(), memory), cancelled);
    }
}
