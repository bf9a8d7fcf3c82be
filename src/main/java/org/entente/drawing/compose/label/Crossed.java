package org.entente.drawing.compose.label;

import java.util.ArrayList;
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
    private final List<List<Point>> lines = new ArrayList<>();
    private final List<Double> halves = new ArrayList<>();

    public Crossed(Box area, List<? extends LineMark> drawn) {
        near = new Nearby(area, CELL);
        for (LineMark line : drawn) {
            List<Point> points = line.course().samples(PIECES);
            halves.add(line.line().width() / 2);
            for (int i = 1; i < points.size(); i++) {
                near.add(
                        lines.size(),
                        between(points.get(i - 1), points.get(i)).grow(line.line().width() / 2));
            }
            lines.add(points);
        }
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
        return near.count(
                box,
                line ->
                        counts.test(line)
                                && Segments.touches(box.grow(halves.get(line)), lines.get(line)));
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
