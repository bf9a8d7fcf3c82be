package org.entente.drawing.geometry;

/** Computes how much area a picture needs. */
public final class Space {

    /** The number of actors that fill a canvas. More get a larger world, seen by zooming out. */
    private static final double ACTORS_ON_A_CANVAS = 60;

    /** The average area of a label with its margins. */
    private static final double LABEL_AREA = 150 * 24;

    /**
     * The largest share of the area that labels may cover and still find room next to their lines.
     */
    private static final double MAX_LABEL_SHARE = 0.06;

    /**
     * The least area, in square units, of which a share is given to labels; on a smaller canvas the
     * few labels are closer together.
     */
    private static final double MIN_AREA = 620_000;

    /** The largest enlargement; beyond it the whole picture would not be readable. */
    private static final double MAX_TIMES = 2.5;

    private Space() {}

    /**
     * Returns the area to compose a picture for, of the same shape as the canvas.
     *
     * @param canvas the canvas it will be seen on
     * @param actors how many actors are to be drawn
     * @return the canvas's own area, or a larger one for many actors
     */
    public static Box of(Box canvas, int actors) {
        return times(canvas, Math.sqrt(Math.max(1, actors / ACTORS_ON_A_CANVAS)));
    }

    /**
     * Returns a larger area of the same shape in which labels find room.
     *
     * @param area what has room for the actors
     * @param labels how many labels are to be drawn
     * @return the area itself where it has room enough
     */
    public static Box forLabels(Box area, int labels) {
        double whole = Math.max(MIN_AREA, area.width() * area.height());
        double wanted = Math.sqrt(labels * LABEL_AREA / (MAX_LABEL_SHARE * whole));
        return times(area, Math.max(1, Math.min(MAX_TIMES, wanted)));
    }

    private static Box times(Box box, double times) {
        return new Box(box.minX(), box.minY(), box.width() * times, box.height() * times);
    }
}
