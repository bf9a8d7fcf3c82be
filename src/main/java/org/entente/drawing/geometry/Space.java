package org.entente.drawing.geometry;

/** How much room a picture wants. */
public final class Space {

    /** So many actors fill a canvas; more of them get a larger world, which zooming out shows. */
    private static final double ACTORS_ON_A_CANVAS = 60;

    /** What a label takes on average, with the room around it. */
    private static final double LABEL_AREA = 150 * 24;

    /** The most of an area that labels may take if each shall find room beside its line. */
    private static final double MAX_LABEL_SHARE = 0.06;

    /** A canvas that is smaller than this stays small: its few labels are closer together. */
    private static final double MIN_AREA = 620_000;

    /** A picture that is larger yet could not be read where the whole of it is seen. */
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
