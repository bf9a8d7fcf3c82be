package org.entente.layout;

import org.jgrapht.alg.drawing.model.Box2D;

/**
 * Fits a layout into an area: finds the best angle, scale and position.
 *
 * @param left the least x
 * @param top the least y
 * @param width the extent along the x axis; 0 or more
 * @param height the extent along the y axis; 0 or more
 */
public record Frame(double left, double top, double width, double height) {
    /** Angles tried between 0 and a half turn: one a degree. */
    private static final int ANGLES = 180;

    /** An angle must be better by more than this; else the earlier one stays. */
    private static final double BETTER = 1 + 1e-9;

    public static Frame of(Box2D area) {
        if (!(area.getWidth() >= 0
                && area.getHeight() >= 0
                && Double.isFinite(area.getMaxX())
                && Double.isFinite(area.getMaxY()))) {
            throw new IllegalArgumentException("Not an area to draw in: " + area);
        }
        return new Frame(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    }

    /** Width over height, held between 1:20 and 20:1 so that an area without size still packs. */
    public double aspect() {
        double floor = Math.max(1e-9, Math.max(width, height) / 20);
        return Math.max(width, floor) / Math.max(height, floor);
    }

    /** Returns the factor by which a box fills the area; infinite for a single point. */
    private double scale(double boxWidth, double boxHeight) {
        return Math.min(ratio(width, boxWidth), ratio(height, boxHeight));
    }

    private static double ratio(double available, double used) {
        return used > 0 ? available / used : Double.POSITIVE_INFINITY;
    }

    /** Scales and centres the places; one axis may be stretched where the area leaves room. */
    public <V> Places<V> place(Places<V> places, double stretch) {
        Box2D box = places.bounds();
        double room = scale(box.getWidth(), box.getHeight());
        double scale = Double.isInfinite(room) ? 1 : room;
        double scaleX = stretched(scale, ratio(width, box.getWidth()), stretch);
        double scaleY = stretched(scale, ratio(height, box.getHeight()), stretch);
        double middleX = box.getMinX() + box.getWidth() / 2;
        double middleY = box.getMinY() + box.getHeight() / 2;
        return places.translate(-middleX, -middleY)
                .scale(scaleX, scaleY)
                .translate(left + width / 2, top + height / 2);
    }

    private static double stretched(double scale, double most, double stretch) {
        return Math.max(scale, Math.min(scale * stretch, most));
    }

    /** Turns the points in place, about the origin, to the angle at which they fill the area. */
    public void turn(double[] x, double[] y) {
        double best = 0;
        int bestStep = 0;
        for (int step = 0; step < ANGLES; step++) {
            double scale = scaleAt(x, y, step);
            if (scale > best * BETTER) {
                best = scale;
                bestStep = step;
            }
        }
        double cos = cos(bestStep);
        double sin = sin(bestStep);
        for (int i = 0; i < x.length; i++) {
            double oldX = x[i];
            x[i] = cos * oldX - sin * y[i];
            y[i] = sin * oldX + cos * y[i];
        }
    }

    private double scaleAt(double[] x, double[] y, int step) {
        double cos = cos(step);
        double sin = sin(step);
        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            double turnedX = cos * x[i] - sin * y[i];
            double turnedY = sin * x[i] + cos * y[i];
            minX = Math.min(minX, turnedX);
            maxX = Math.max(maxX, turnedX);
            minY = Math.min(minY, turnedY);
            maxY = Math.max(maxY, turnedY);
        }
        double aspect = aspect();
        return Math.min(ratio(aspect, maxX - minX), ratio(1, maxY - minY));
    }

    private static double cos(int step) {
        return StrictMath.cos(step * (Math.PI / ANGLES));
    }

    private static double sin(int step) {
        return StrictMath.sin(step * (Math.PI / ANGLES));
    }
}
