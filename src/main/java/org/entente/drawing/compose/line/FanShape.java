package org.entente.drawing.compose.line;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;

/**
 * A fan of lines between two nodes, with labels below one another, each on its line.
 *
 * @param labels the box of each label, in the order of the lines
 * @param lines the lines, from border to border
 */
public record FanShape(List<Box> labels, List<Curve> lines) {

    private static final double GAP_AT_NODE = 2.5;
    private static final double BETWEEN_ROWS = 2;
    private static final double BETWEEN_COLUMNS = 8;

    /** Maximum horizontal shift between rows, relative to the height of a row. */
    private static final double MAX_SLANT = 1.1;

    /** The shift between rows of upright lines, so that lines part. */
    private static final double UPRIGHT = 0.25;

    private static final double EARLIEST = 0.18;

    public FanShape {
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
    }

    /**
     * The spread of a fan.
     *
     * @param along the position of its middle between the nodes, 0 to 1
     * @param aside the distance of its middle from the straight line, in world units
     * @param columns the number of columns of labels
     * @param slant the horizontal shift between rows, relative to that of rows across the line
     */
    public record Spread(double along, double aside, int columns, double slant) {}

    /**
     * Shapes a fan.
     *
     * @param one the node at the start of the lines
     * @param other the node at their end
     * @param sizes the sizes of the labels, as boxes anywhere
     */
    public static FanShape of(NodeMark one, NodeMark other, List<Box> sizes, Spread spread) {
        Point from = one.centre();
        Point to = other.centre();
        double length = Math.max(1, from.distance(to));
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        // The side of the first strand of a pair in the overview.
        double nx = uy;
        double ny = -ux;
        double height = sizes.stream().mapToDouble(Box::height).max().orElse(0) + BETWEEN_ROWS;
        double width = sizes.stream().mapToDouble(Box::width).max().orElse(0) + BETWEEN_COLUMNS;
        double slant = Math.abs(ny) < 1e-9 ? MAX_SLANT : nx / ny;
        slant = Math.max(-MAX_SLANT, Math.min(MAX_SLANT, slant));
        slant = Math.abs(ny) < UPRIGHT ? Math.copySign(UPRIGHT * 2, slant) : slant;
        slant *= spread.slant();
        double sign = slant * height * nx + height * ny < 0 ? -1 : 1;
        Point middle =
                from.towards(to, spread.along()).plus(nx * spread.aside(), ny * spread.aside());
        int rows = (sizes.size() + spread.columns() - 1) / spread.columns();
        List<Box> labels = new ArrayList<>();
        List<Curve> lines = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            double row = sign * (i % rows - (rows - 1) / 2.0);
            int place = i / rows;
            double column = sign * (place - (spread.columns() - 1) / 2.0);
            Point point = middle.plus(row * slant * height + column * width, row * height);
            labels.add(Box.around(point, sizes.get(i).width(), sizes.get(i).height()));
            double t = ((point.x() - from.x()) * ux + (point.y() - from.y()) * uy) / length;
            double at = Math.max(EARLIEST, Math.min(1 - EARLIEST, t));
            lines.add(
                    through(from, to, point, at)
                            .between(
                                    from,
                                    one.radius() + GAP_AT_NODE,
                                    to,
                                    other.radius() + GAP_AT_NODE));
        }
        return new FanShape(labels, lines);
    }

    /** Returns the quadratic curve through a point at parameter {@code t}, as a cubic one. */
    private static Curve through(Point from, Point to, Point point, double t) {
        double s = 1 - t;
        double x = (point.x() - s * s * from.x() - t * t * to.x()) / (2 * s * t);
        double y = (point.y() - s * s * from.y() - t * t * to.y()) / (2 * s * t);
        Point control = new Point(x, y);
        return new Curve(from, from.towards(control, 2.0 / 3), to.towards(control, 2.0 / 3), to);
    }
}
