package org.entente.drawing;

/**
 * A picture as it leaves the program: the drawing, and what surrounds it on the page.
 *
 * @param area what the page shows, in the drawing's world coordinates
 * @param title what the dossier is called
 * @param drawing the drawing
 */
public record PictureSheet(Box area, String title, GraphDrawing drawing) {

    /**
     * Makes a page with nothing on it but the drawing.
     *
     * @param drawing the drawing
     * @param title what the file's title field says
     * @return the page, as large as the area that the drawing was composed for
     */
    public static PictureSheet bare(GraphDrawing drawing, String title) {
        return new PictureSheet(drawing.area(), title, drawing);
    }
}
