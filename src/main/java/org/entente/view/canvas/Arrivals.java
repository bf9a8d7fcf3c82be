package org.entente.view.canvas;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Typeface;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.canvas.viewport.Gliding;
import org.jspecify.annotations.Nullable;

/** Takes pictures as they are composed, brings them into view and shows them. */
final class Arrivals {

    private final Supplier<Optional<OpenDossier>> dossier;
    private final Fitting fitting;
    private final Gliding picture;
    private final DisplayOptions options;
    private final Typeface typeface;
    private final Runnable begun;
    private BooleanSupplier hidesLabels = () -> false;
    private boolean resized;

    /**
     * @param dossier the open dossier; empty while there is none
     * @param picture what is on the screen
     * @param begun run after the first picture of a dossier
     */
    Arrivals(
            Supplier<Optional<OpenDossier>> dossier,
            Fitting fitting,
            Gliding picture,
            DisplayOptions options,
            Typeface typeface,
            Runnable begun) {
        this.dossier = dossier;
        this.fitting = fitting;
        this.picture = picture;
        this.options = options;
        this.typeface = typeface;
        this.begun = begun;
    }

    /** Sets what tells whether the picture is so small on the screen that no label is painted. */
    void previewWhile(BooleanSupplier unreadable) {
        hidesLabels = unreadable;
    }

    /** Tells that the next picture is for another area. */
    void resized() {
        resized = true;
    }

    /** Shows the next edition before its labels are placed, if nobody can see them anyway. */
    void preview(GraphDrawing lines) {
        if (resized || !hidesLabels.getAsBoolean() || fitting.refits(lines)) {
            return;
        }
        // The theme may have changed while the picture was made.
        GraphDrawing styled = lines.withStyle(options.visualStyle());
        Redrawing redrawing = redrawing(styled);
        if (redrawing != null) {
            fitting.showing().preview(styled, redrawing);
        }
    }

    /**
     * Shows a picture.
     *
     * @param glides whether nodes may glide to their places
     */
    void show(GraphDrawing composed, boolean glides) {
        GraphDrawing before = picture.drawingProperty().get();
        boolean follows = !resized && fitting.refits(composed);
        if (resized && before != null) {
            // Nodes stay where they are on the canvas, whatever area the level of detail needs.
            fitting.zooming().rescale(before.area(), composed.area());
        }
        resized = false;
        // Before the picture is shown: large ones are painted for the current zoom.
        if (before == null || follows) {
            fitting.zooming().fit(composed);
        }
        GraphDrawing styled = composed.withStyle(options.visualStyle());
        picture.during(glides, () -> fitting.showing().take(styled, redrawing(styled)));
        if (before == null) {
            begun.run();
        }
    }

    private @Nullable Redrawing redrawing(GraphDrawing styled) {
        return dossier.get().map(of -> Redrawing.of(of, typeface, styled.style())).orElse(null);
    }
}
