package org.entente.drawing.geometry;

/** How much room a picture wants. */
public final class Space {

    /** So many actors fill a canvas; more of them get a larger world, which zooming out shows. */
    private static final double ACTORS_ON_A_CANVAS = 60;

    private Space() {}

    /**
     * Returns the area to compose a picture for, of the same shape as the canvas.
     *
     * @param canvas the canvas it will be seen on
     * @param actors how many actors are to be drawn
     * @return the canvas's own area, or a larger one for many actors
     */
    public static Box of(Box canvas, int actors) {
        double times = Math.sqrt(Math.max(1, actors / ACTORS_ON_A_CANVAS));
        return new Box(
                canvas.minX(), canvas.minY(), canvas.width() * times, canvas.height() * times);
    }
}
