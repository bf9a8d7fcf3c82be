package org.entente.view.canvas;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.drawing.Arrangement;
import org.entente.drawing.Box;
import org.entente.drawing.DrawingComposer;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Newcomers;
import org.entente.drawing.Point;
import org.entente.drawing.Typeface;
import org.entente.drawing.VisualStyle;
import org.entente.model.ElementId;
import org.entente.model.Tie;
import org.entente.model.TieId;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * Where the nodes are, and the picture composed of that. Places are found once for a dossier, off
 * the JavaFX application thread; another area stretches them.
 */
final class Placing {

    private static final long SEED = 1;
    private static final int MOST_TIES_WHILE_DRAGGING = 150;

    private final TaskRunner tasks;
    private final Typeface typeface;
    private final DisplayOptions options;
    private final Consumer<GraphDrawing> composed;

    private @Nullable OpenDossier dossier;
    private Map<ElementId, Point> places = Map.of();
    private Box placedFor = new Box(0, 0, 0, 0);
    private long generation;

    /**
     * Makes the part.
     *
     * @param composed takes each new picture of the whole dossier
     */
    Placing(
            TaskRunner tasks,
            Typeface typeface,
            DisplayOptions options,
            Consumer<GraphDrawing> composed) {
        this.tasks = tasks;
        this.typeface = typeface;
        this.options = options;
        this.composed = composed;
    }

    /** Forgets the places; {@link #arrange} finds those of the other dossier. */
    void open(@Nullable OpenDossier other) {
        dossier = other;
        places = Map.of();
        generation++;
    }

    Map<ElementId, Point> places() {
        return places;
    }

    /** What the places fill. */
    Box area() {
        return placedFor;
    }

    /**
     * Finds the places.
     *
     * @param target the area to fill
     * @param arranged run once they are found and the picture is composed
     */
    void arrange(Box target, Runnable arranged) {
        OpenDossier current = dossier;
        if (current == null) {
            return;
        }
        DrawingComposer composer = composer();
        long mine = ++generation;
        tasks.run(
                () -> {
                    Map<ElementId, Point> found =
                            current.arrangement()
                                    .map(given -> given.stretchedTo(target).places())
                                    .orElseGet(
                                            () ->
                                                    new Arrangement(composer, () -> false)
                                                            .arrange(
                                                                    current.graph(), target, SEED));
                    return new Composed(found, compose(composer, current, found, target));
                },
                found -> {
                    if (mine == generation) {
                        placedFor = target;
                        places = found.places();
                        composed.accept(found.drawing());
                        arranged.run();
                    }
                },
                failure -> failed(mine, failure));
    }

    private void failed(long mine, Exception failure) {
        if (mine == generation) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether half of a dossier's actors or more have a place, so that the rest can join them. */
    boolean knowsMostOf(OpenDossier next) {
        long known =
                next.dossier().actors().stream().filter(a -> places.containsKey(a.id())).count();
        return !places.isEmpty() && 2 * known >= next.dossier().actors().size();
    }

    /**
     * Goes on with the next edition of the dossier. What was there stays where it is.
     *
     * @param next the dossier, read anew
     * @param followed run once the picture of it is composed
     */
    void follow(OpenDossier next, Runnable followed) {
        dossier = next;
        places = Newcomers.place(next.graph(), places, placedFor);
        Map<ElementId, Point> all = places;
        Box area = placedFor;
        DrawingComposer composer = composer();
        long mine = ++generation;
        tasks.run(
                () -> compose(composer, next, all, area),
                drawing -> {
                    if (mine == generation) {
                        composed.accept(drawing);
                    }
                    followed.run();
                },
                failure -> failed(mine, failure));
    }

    private record Composed(Map<ElementId, Point> places, GraphDrawing drawing) {}

    /** Moves the places to another area. */
    void stretch(Box area) {
        places = new OpenDossier.Placed(places, placedFor).stretchedTo(area).places();
        placedFor = area;
        recompose();
    }

    /** Puts a node somewhere; a large picture follows when the drag has ended. */
    void move(ElementId id, Point point, boolean released) {
        Map<ElementId, Point> moved = new LinkedHashMap<>(places);
        moved.put(id, point);
        places = moved;
        if (dossier != null
                && (released || dossier.graph().ties().size() <= MOST_TIES_WHILE_DRAGGING)) {
            recompose();
        }
    }

    private void recompose() {
        if (dossier != null && !places.isEmpty()) {
            generation++;
            composed.accept(compose(composer(), dossier, places, placedFor));
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
}
