package org.entente.drawing.geometry;

import java.util.List;

/**
 * A line of straight pieces, made ready to be compared with many others: routing asks for crossings
 * a million times over. Every four pieces share a box, so that most need not be compared.
 */
public final class Polyline {

    private static final int IN_A_BOX = 4;

    private final double[] x;
    private final double[] y;
    private final Box around;
    private final double[] boxes;

    private Polyline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        boxes = new double[4 * ((pieces() + IN_A_BOX - 1) / IN_A_BOX)];
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int first = 0, b = 0; first < pieces(); first += IN_A_BOX, b += 4) {
            enclose(first, Math.min(pieces(), first + IN_A_BOX), b);
            minX = Math.min(minX, boxes[b]);
            minY = Math.min(minY, boxes[b + 1]);
            maxX = Math.max(maxX, boxes[b + 2]);
            maxY = Math.max(maxY, boxes[b + 3]);
        }
        around = new Box(minX, minY, maxX - minX, maxY - minY);
    }

    /**
     * Makes a line.
     *
     * @param points its corners, at least two
     */
    public static Polyline of(List<Point> points) {
        double[] x = new double[points.size()];
        double[] y = new double[points.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.get(i).x();
            y[i] = points.get(i).y();
        }
        return new Polyline(x, y);
    }

    private int pieces() {
        return x.length - 1;
    }

    private void enclose(int first, int end, int box) {
        double minX = x[first];
        double minY = y[first];
        double maxX = minX;
        double maxY = minY;
        for (int i = first + 1; i <= end; i++) {
            minX = Math.min(minX, x[i]);
            minY = Math.min(minY, y[i]);
            maxX = Math.max(maxX, x[i]);
            maxY = Math.max(maxY, y[i]);
        }
        boxes[box] = minX;
        boxes[box + 1] = minY;
        boxes[box + 2] = maxX;
        boxes[box + 3] = maxY;
    }

    public Box around() {
        return around;
    }

    /**
     * Counts crossings with another line, including those at corners. A shared end point does not
     * count.
     */
    public int crossings(Polyline other) {
        int count = 0;
        for (int a = 0; a < boxes.length; a += 4) {
            for (int b = 0; b < other.boxes.length; b += 4) {
                if (boxes[a] <= other.boxes[b + 2]
                        && other.boxes[b] <= boxes[a + 2]
                        && boxes[a + 1] <= other.boxes[b + 3]
                        && other.boxes[b + 1] <= boxes[a + 3]) {
                    count += crossings(other, a / 4 * IN_A_BOX, b / 4 * IN_A_BOX);
                }
            }
        }
        return count;
    }

    private int crossings(Polyline other, int first, int otherFirst) {
        int count = 0;
        int end = Math.min(pieces(), first + IN_A_BOX);
        int otherEnd = Math.min(other.pieces(), otherFirst + IN_A_BOX);
        for (int i = first; i < end; i++) {
            boolean right = x[i] < x[i + 1];
            boolean down = y[i] < y[i + 1];
            double minX = right ? x[i] : x[i + 1];
            double maxX = right ? x[i + 1] : x[i];
            double minY = down ? y[i] : y[i + 1];
            double maxY = down ? y[i + 1] : y[i];
            for (int j = otherFirst; j < otherEnd; j++) {
                if (other.isNear(j, minX, minY, maxX, maxY)
                        && changesSide(turn(i, other, j), turn(i, other, j + 1))
                        && changesSide(other.turn(j, this, i), other.turn(j, this, i + 1))
                        && !haveEndInCommon(other, i, j)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Tells whether the box around a piece has a point in common with another box. */
    private boolean isNear(int piece, double minX, double minY, double maxX, double maxY) {
        double x1 = x[piece];
        double x2 = x[piece + 1];
        double y1 = y[piece];
        double y2 = y[piece + 1];
        return (x1 <= maxX || x2 <= maxX)
                && (x1 >= minX || x2 >= minX)
                && (y1 <= maxY || y2 <= maxY)
                && (y1 >= minY || y2 >= minY);
    }

    /** Returns the side of a piece that a corner of another line is on, as a sign. */
    private double turn(int piece, Polyline other, int corner) {
        double dx = x[piece + 1] - x[piece];
        double dy = y[piece + 1] - y[piece];
        return dx * (other.y[corner] - y[piece]) - dy * (other.x[corner] - x[piece]);
    }

    /** A point on the line counts as left of it, so that a corner on the line is counted once. */
    private static boolean changesSide(double from, double to) {
        return from < 0 != to < 0;
    }

    private boolean haveEndInCommon(Polyline other, int i, int j) {
        boolean begins = i == 0;
        boolean ends = i == pieces() - 1;
        boolean otherBegins = j == 0;
        boolean otherEnds = j == other.pieces() - 1;
        return (begins && otherBegins && meet(0, other, 0))
                || (begins && otherEnds && meet(0, other, other.pieces()))
                || (ends && otherBegins && meet(pieces(), other, 0))
                || (ends && otherEnds && meet(pieces(), other, other.pieces()));
    }

    private boolean meet(int corner, Polyline other, int otherCorner) {
        return x[corner] == other.x[otherCorner] && y[corner] == other.y[otherCorner];
    }
}
