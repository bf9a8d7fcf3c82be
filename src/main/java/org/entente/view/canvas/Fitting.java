package org.entente.view.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Draftsman;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.canvas.viewport.Zooming;

/**
 * Brings the whole picture into view, or what the focus leaves of it.
 *
 * @param dossier the open dossier; empty while there is none
 */
record Fitting(
        Zooming zooming,
        FocusTrail trail,
        Showing showing,
        Supplier<Optional<OpenDossier>> dossier,
        DisplayOptions options) {

    /** Returns the area of the picture: the canvas, or more if every tie has its own line. */
    Box world() {
        Box canvas = zooming.canvas();
        return dossier.get()
                .map(of -> Draftsman.room(canvas, of.graph(), options.detailProperty().get()))
                .orElse(canvas);
    }

    /** Whether the picture is shown as a whole, and so goes with the size of the canvas. */
    boolean follows() {
        return zooming.isWhole() && trail.current().isEmpty();
    }

    /**
     * Whether a new picture has to be fitted: if it goes with the canvas, and was composed for
     * another area or has an actor that is out of view.
     */
    boolean refits(GraphDrawing next) {
        return follows() && (!showing.fills(next.area()) || !zooming.showsAll(next));
    }

    /**
     * Fits the picture beside the cards, if it follows the canvas and fills it, or what is in
     * focus, if that is shown as large as fits.
     */
    void fill() {
        if (follows()) {
            filling().ifPresent(zooming::fit);
        } else if (trail.current().isPresent() && zooming.isCloseUp()) {
            fit();
        }
    }

    /**
     * Moves the picture back that was moved aside for a panel.
     *
     * @return whether it fills the current canvas
     */
    boolean settle() {
        boolean still = options.reduceMotionProperty().get();
        Optional<GraphDrawing> picture = filling();
        picture.ifPresent(whole -> zooming.settle(whole, still));
        return picture.isPresent();
    }

    private Optional<GraphDrawing> filling() {
        return showing.filtered().filter(now -> now.area().equals(world()));
    }

    void fit() {
        if (trail.current().isPresent()) {
            showing.plain().ifPresent(picture -> zooming.closeUp(picture.bounds()));
        } else {
            showing.filtered().ifPresent(zooming::fit);
        }
    }
}
