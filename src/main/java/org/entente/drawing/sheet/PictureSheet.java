package org.entente.drawing.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.Inking;
import org.entente.drawing.style.Typeface;
import org.entente.model.id.ElementId;

/**
 * A page to export: the drawing and its surroundings, as values that every image writer paints
 * alike.
 *
 * @param area the extent of the page, in the drawing's world coordinates
 * @param title the dossier's title
 * @param source what the dossier quotes, in one line
 * @param drawing the drawing, numbered if the page has notes
 * @param inks everything to be painted, in order
 * @param descriptions the evidence of each tie and concern in words, for screen readers
 */
public record PictureSheet(
        Box area,
        String title,
        String source,
        GraphDrawing drawing,
        List<Ink> inks,
        Map<ElementId, String> descriptions) {

    /** Copies list and map, in the map's order. */
    public PictureSheet {
        inks = List.copyOf(inks);
        descriptions = Collections.unmodifiableMap(new LinkedHashMap<>(descriptions));
    }

    /** Returns another page on the same drawing, which describes nothing on it. */
    PictureSheet page(Box other, List<Ink> content) {
        return new PictureSheet(other, title, source, drawing, content, Map.of());
    }

    /** Returns the page with other inks. */
    PictureSheet withInks(List<Ink> changed) {
        return new PictureSheet(area, title, source, drawing, changed, descriptions);
    }

    /**
     * Creates a page with only the drawing.
     *
     * @param title what the file's title field says
     * @param typeface sets the texts
     * @return the page, as large as the area that the drawing was composed for
     */
    public static PictureSheet bare(GraphDrawing drawing, String title, Typeface typeface) {
        return new PictureSheet(
                drawing.area(),
                title,
                "",
                drawing,
                List.copyOf(Inking.of(drawing, typeface)),
                Map.of());
    }
}
