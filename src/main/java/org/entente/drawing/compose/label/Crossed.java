package org.entente.drawing.compose.label;

import java.util.List;
import java.util.function.IntPredicate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.model.id.ActorId;

/** Counts the lines of ties that cross a box. Each line is approximated by twelve segments. */
public final class Crossed {

    private static final int PIECES = 12;
    private static final double CELL = 48;

    private final Nearby near;
    private final double[] halves;

    /** The points of all lines: x and y in turn, {@code PIECES + 1} points a line. */
    private final double[] points;

    public Crossed(Box area, List<? extends LineMark> drawn) {
        near = new Nearby(area, CELL);
        halves = new double[drawn.size()];
        points = new double[drawn.size() * 2 * (PIECES + 1)];
        for (int line = 0; line < drawn.size(); line++) {
            List<Point> course = drawn.get(line).course().samples(PIECES);
            halves[line] = drawn.get(line).line().width() / 2;
            for (int i = 0; i <= PIECES; i++) {
                points[at(line, i)] = course.get(i).x();
                points[at(line, i) + 1] = course.get(i).y();
                if (i > 0) {
                    near.add(line, between(course.get(i - 1), course.get(i)).grow(halves[line]));
                }
            }
        }
    }

    private static int at(int line, int point) {
        return 2 * (line * (PIECES + 1) + point);
    }

    private static Box between(Point from, Point to) {
        double x = Math.min(from.x(), to.x());
        double y = Math.min(from.y(), to.y());
        return new Box(x, y, Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
    }

    /**
     * Counts the lines with a point in a box.
     *
     * @param own the index of a line to ignore; -1 for none
     */
    public int lines(Box box, int own) {
        return lines(box, line -> line != own);
    }

    /**
     * Counts the lines with a point in a box.
     *
     * @param counts the indices of lines to count
     */
    public int lines(Box box, IntPredicate counts) {
        return near.count(box, line -> touches(line, box) && counts.test(line));
    }

    /**
     * Weighs the lines that have a point in a box. A line weighs the more, the nearer it comes to
     * the box's middle.
     *
     * @param box the box
     * @param counts which numbers of lines count
     * @param end what a line weighs that only touches an end of the box; 1 is the most
     * @param within shares of the box's width around its middle, the largest first; for each that a
     *     line touches, it weighs an equal part of the rest more
     */
    double weigh(Box box, IntPredicate counts, double end, double[] within) {
        double[] sum = {0};
        Box[] inner = new Box[within.length];
        near.any(
                box,
                line -> {
                    if (touches(line, box) && counts.test(line)) {
                        sum[0] +=
                                end + (1 - end) / within.length * reached(line, box, within, inner);
                    }
                    return false;
                });
        return sum[0];
    }

    private int reached(int line, Box box, double[] within, Box[] inner) {
        int reached = 0;
        while (reached < within.length) {
            if (inner[reached] == null) {
                inner[reached] =
                        Box.around(box.centre(), within[reached] * box.width(), box.height());
            }
            if (!touches(line, inner[reached])) {
                return reached;
            }
            reached++;
        }
        return reached;
    }

    private boolean touches(int line, Box box) {
        double minX = box.minX() - halves[line];
        double minY = box.minY() - halves[line];
        double maxX = box.maxX() + halves[line];
        double maxY = box.maxY() + halves[line];
        int last = at(line, PIECES);
        for (int i = at(line, 0); i < last; i += 2) {
            if (Segments.touches(
                    minX,
                    minY,
                    maxX,
                    maxY,
                    points[i],
                    points[i + 1],
                    points[i + 2],
                    points[i + 3])) {
                return true;
            }
        }
        return false;
    }

    /** Counts how often lines of a picture cross names of actors. */
    public static int names(GraphDrawing drawing) {
        Crossed crossed = new Crossed(drawing.area(), drawing.lines());
        int lines = 0;
        for (NodeMark node : drawing.nodes()) {
            boolean named = node.id() instanceof ActorId && node.label().shown();
            lines += named ? crossed.lines(node.label().box(), -1) : 0;
        }
        return lines;
    }
}
