package org.entente.view.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.model.id.ElementId;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.viewport.Zooming;

/**
 * Keeps what is selected in sight, clear of the cards over the canvas.
 *
 * @param dossier the open dossier; empty while there is none
 * @param picture the filtered picture, with nothing selected; empty until there is one
 */
public record Sight(
        Zooming zooming,
        SelectionModel selection,
        Supplier<Optional<OpenDossier>> dossier,
        Supplier<Optional<GraphDrawing>> picture,
        DisplayOptions options) {

    /** Brings the selection out from under cards, or onto the canvas. */
    void reveal() {
        boolean still = options.reduceMotionProperty().get();
        picture.get().ifPresent(all -> zooming.reveal(all, parts(all), still));
    }

    /** Tells whether the selection can be shown beside some cards, in canvas pixels. */
    public boolean hasRoomBeside(List<Box> cards) {
        return picture.get().map(all -> zooming.hasRoomFor(parts(all), cards)).orElse(true);
    }

    /** Returns the height that the selection needs on the canvas, in pixels. */
    public double neededHeight() {
        return picture.get()
                .map(this::parts)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> zooming.needed(parts).height())
                .orElse(0.0);
    }

    private List<Box> parts(GraphDrawing all) {
        Set<ElementId> selected =
                dossier.get().map(of -> of.elements(selection.selection())).orElse(Set.of());
        return Whereabouts.of(all, selected);
    }
}
