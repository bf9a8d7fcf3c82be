package org.entente.drawing.compose.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.model.id.ActorId;

/** Counts the lines of ties that cross a box. Each line is approximated by twelve segments. */
public final class Crossed {

    private static final int PIECES = 12;
    private static final double[] NONE = {};
    private static final double CELL = 48;

    /** The pieces of all lines, {@code PIECES} a line. */
    private final Nearby near;

    private final double[] halves;

    /** The points of all lines: x and y in turn, {@code PIECES + 1} points a line. */
    private final double[] points;

    /** In which count each line was met last, and how far into the box it was seen to reach. */
    private final int[] met;

    private final int[] depths;
    private int count;

    public Crossed(Box area, List<? extends LineMark> drawn) {
        near = new Nearby(area, CELL);
        halves = new double[drawn.size()];
        met = new int[drawn.size()];
        depths = new int[drawn.size()];
        points = new double[drawn.size() * 2 * (PIECES + 1)];
        for (int line = 0; line < drawn.size(); line++) {
            List<Point> course = drawn.get(line).course().samples(PIECES);
            halves[line] = drawn.get(line).line().width() / 2;
            for (int i = 0; i <= PIECES; i++) {
                int at = 2 * (line * (PIECES + 1) + i);
                points[at] = course.get(i).x();
                points[at + 1] = course.get(i).y();
                if (i > 0) {
                    Box piece = Box.around(course.subList(i - 1, i + 1)).grow(halves[line]);
                    near.add(line * PIECES + i - 1, piece);
                }
            }
        }
    }

    /** Returns the boxes of the pieces that a line without width is taken as. */
    static List<Box> pieces(Curve course) {
        List<Point> points = course.samples(PIECES);
        List<Box> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            pieces.add(Box.around(points.subList(i - 1, i + 1)));
        }
        return pieces;
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
        return (int) weigh(box, counts, 1, NONE);
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
        count++;
        double step = within.length == 0 ? 0 : (1 - end) / within.length;
        double[] sum = {0};
        near.any(
                box,
                piece -> {
                    int line = piece / PIECES;
                    boolean known = met[line] == count;
                    if ((known && depths[line] == within.length)
                            || !touches(piece, box, 1)
                            || (!known && !counts.test(line))) {
                        return false;
                    }
                    int depth = known ? depths[line] : 0;
                    sum[0] += known ? 0 : end;
                    while (depth < within.length && touches(piece, box, within[depth])) {
                        depth++;
                        sum[0] += step;
                    }
                    met[line] = count;
                    depths[line] = depth;
                    return false;
                });
        return sum[0];
    }

    /** Tells whether a piece has a point in the part of a box that is a share of its width. */
    private boolean touches(int piece, Box box, double share) {
        int line = piece / PIECES;
        int at = 2 * (piece + line);
        double aside = (1 - share) / 2 * box.width() - halves[line];
        return Segments.touches(
                box.minX() + aside,
                box.minY() - halves[line],
                box.maxX() - aside,
                box.maxY() + halves[line],
                points[at],
                points[at + 1],
                points[at + 2],
                points[at + 3]);
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
