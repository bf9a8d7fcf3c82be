package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Nearby;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Segments;
import org.entente.model.id.ActorId;

/**
 * Counts the lines of ties that run through a box. Each line is taken as twelve straight pieces.
 */
public final class Crossed {

    private static final int PIECES = 12;
    private static final double CELL = 48;

    private final Nearby near;
    private final List<List<Point>> lines = new ArrayList<>();

    Crossed(Box area, List<TieMark> ties) {
        near = new Nearby(area, CELL);
        for (TieMark tie : ties) {
            List<Point> points = tie.curve().samples(PIECES);
            for (int i = 1; i < points.size(); i++) {
                near.add(lines.size(), between(points.get(i - 1), points.get(i)));
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
     * Counts the lines that have a point in a box.
     *
     * @param box the box
     * @param own the number of a line that does not count; -1 for none
     */
    int lines(Box box, int own) {
        return near.count(box, line -> line != own && Segments.touches(box, lines.get(line)));
    }

    /** Counts how many times a line of a picture runs through the name of an actor. */
    public static int names(GraphDrawing drawing) {
        Crossed crossed = new Crossed(drawing.area(), drawing.ties());
        int lines = 0;
        for (NodeMark node : drawing.nodes()) {
            boolean named = node.id() instanceof ActorId && node.label().shown();
            lines += named ? crossed.lines(node.label().box(), -1) : 0;
        }
        return lines;
    }
}
