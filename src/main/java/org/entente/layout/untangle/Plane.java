package org.entente.layout.untangle;

/** Tests of points, segments and boxes. Boxes are given by their centre and half their sides. */
final class Plane {
    private Plane() {}

    /** Whether segments a-b and c-d cross, each with the ends of the other on its two sides. */
    static boolean cross(
            double ax,
            double ay,
            double bx,
            double by,
            double cx,
            double cy,
            double dx,
            double dy) {
        double ux = bx - ax;
        double uy = by - ay;
        double c = ux * (cy - ay) - uy * (cx - ax);
        double d = ux * (dy - ay) - uy * (dx - ax);
        if (!((c > 0 && d < 0) || (c < 0 && d > 0))) {
            return false;
        }
        double vx = dx - cx;
        double vy = dy - cy;
        double a = vx * (ay - cy) - vy * (ax - cx);
        double b = vx * (by - cy) - vy * (bx - cx);
        return (a > 0 && b < 0) || (a < 0 && b > 0);
    }

    /** The square of the distance of a point from the segment a-b. */
    static double squareFrom(double px, double py, double ax, double ay, double bx, double by) {
        double ux = bx - ax;
        double uy = by - ay;
        double length = ux * ux + uy * uy;
        double along = (px - ax) * ux + (py - ay) * uy;
        double share = along <= 0 || length == 0 ? 0 : along >= length ? 1 : along / length;
        double offX = ax + share * ux - px;
        double offY = ay + share * uy - py;
        return offX * offX + offY * offY;
    }

    /** Whether the segment a-b meets a box. */
    static boolean meets(
            double cx,
            double cy,
            double halfWidth,
            double halfHeight,
            double ax,
            double ay,
            double bx,
            double by) {
        double middleX = (ax + bx) / 2 - cx;
        double middleY = (ay + by) / 2 - cy;
        double ux = (bx - ax) / 2;
        double uy = (by - ay) / 2;
        double spanX = Math.abs(ux);
        double spanY = Math.abs(uy);
        return Math.abs(middleX) < halfWidth + spanX
                && Math.abs(middleY) < halfHeight + spanY
                && Math.abs(middleX * uy - middleY * ux) < halfWidth * spanY + halfHeight * spanX;
    }
}
