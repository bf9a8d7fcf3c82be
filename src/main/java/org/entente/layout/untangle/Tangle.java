package org.entente.layout.untangle;

import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.jgrapht.alg.drawing.model.Box2D;

/**
 * The cost of a drawing being optimised. The part that depends on one vertex or label can be
 * computed alone, so that a move is judged by what it changes. Not thread-safe.
 */
final class Tangle extends Draft {

    private static final double FOR_CROSSING = 1;
    private static final double FOR_PASSING = 8;
    private static final double FOR_NAME_CROSSED = 0.6;
    private static final double FOR_NEARNESS = 8;
    private static final double FOR_NAME_ON_NAME = 1;
    private static final double FOR_LABEL_ON_NODE = 2;
    private static final double FOR_LABEL_ON_NAME = 1;
    private static final double FOR_LABEL_ON_LABEL = 1.5;
    private static final double FOR_LINE_ON_LABEL = 0.5;
    private static final double FOR_SHORTNESS = 3;
    private static final double FOR_NARROWNESS = 1.2;
    private static final double FOR_STRESS = 30;
    private static final double FOR_WASTE = 4;

    /** The least room between a line and the border of a disc, in units of the area. */
    private static final double CLEARANCE = 9;

    /** The least room between two discs. */
    private static final double GAP = 26;

    private static final double HEADS = 30;

    /** The cosine of the angle from which two lines at a vertex are easily told apart. */
    private static final double COS_WIDE = 0.883;

    <V> Tangle(Skeleton<V> skeleton, MarkSizes<V> marks, Places<V> places, Box2D area) {
        super(skeleton, marks, places, area);
    }

    /** The total cost. */
    double cost() {
        double cost = common();
        for (int v = 0; v < order; v++) {
            cost += nodes(v) / 2;
            for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
                for (int other = offsets[v]; other < slot; other++) {
                    cost += narrow(v, targets[slot], targets[other]);
                }
            }
        }
        for (int e = 0; e < size; e++) {
            cost += tooShort(e) + passings(e) + crossings(e) / 2;
            for (int f = 0; labelled && f < size; f++) {
                cost += f == e ? 0 : through(e, f) + apart(e, f) / 2;
            }
        }
        return cost;
    }

    /** The cost that depends on no single vertex: stress and unused space. */
    double common() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < order; v++) {
            left = Math.min(left, x[v]);
            right = Math.max(right, x[v]);
            top = Math.min(top, y[v]);
            bottom = Math.max(bottom, y[v]);
        }
        double whole = area.getWidth() * area.getHeight();
        double use = whole > 0 ? (right - left) * (bottom - top) / whole : 1;
        return FOR_STRESS * stress() + FOR_WASTE * (1 - use);
    }

    /**
     * Returns the cost of everything that depends on the place of a vertex, except for {@link
     * #common}.
     *
     * @param enough counting may stop above this cost
     */
    double around(int v, double enough) {
        double cost = nodes(v);
        for (int f = 0; f < size; f++) {
            if (from[f] != v && to[f] != v) {
                cost += passing(f, v);
                cost += labelled ? cover(f, v) : 0;
            }
        }
        for (int slot = offsets[v]; slot < offsets[v + 1] && cost <= enough; slot++) {
            int u = targets[slot];
            cost += line(lines[slot], v);
            for (int other = offsets[v]; other < slot; other++) {
                cost += narrow(v, u, targets[other]);
            }
            for (int other = offsets[u]; other < offsets[u + 1]; other++) {
                cost += targets[other] == v ? 0 : narrow(u, v, targets[other]);
            }
        }
        return cost;
    }

    private double nodes(int v) {
        double cost = 0;
        for (int w = 0; w < order; w++) {
            if (w != v) {
                double clear = radius[v] + radius[w] + GAP;
                double dx = x[v] - x[w];
                double dy = y[v] - y[w];
                double square = dx * dx + dy * dy;
                cost += square < clear * clear ? FOR_NEARNESS * (1 - Math.sqrt(square) / clear) : 0;
                cost +=
                        FOR_NAME_ON_NAME
                                * (overlap(
                                                dx,
                                                nameY[v] - nameY[w],
                                                nameWidth[v] + nameWidth[w],
                                                nameHeight[v] + nameHeight[w])
                                        + overlap(
                                                dx,
                                                nameY[v] - y[w],
                                                nameWidth[v] + radius[w],
                                                nameHeight[v] + radius[w])
                                        + overlap(
                                                dx,
                                                y[v] - nameY[w],
                                                radius[v] + nameWidth[w],
                                                radius[v] + nameHeight[w]));
            }
        }
        return cost;
    }

    /** What the line of a vertex costs; what two lines of it share is counted with one of them. */
    private double line(int e, int v) {
        double cost = tooShort(e) + passings(e) + crossings(e);
        return labelled ? cost + labels(e, v) : cost;
    }

    private double passings(int e) {
        double cost = 0;
        for (int w = 0; w < order; w++) {
            cost += w == from[e] || w == to[e] ? 0 : passing(e, w);
            cost += labelled ? cover(e, w) : 0;
        }
        return cost;
    }

    private double crossings(int e) {
        int a = from[e];
        int b = to[e];
        double ax = x[a];
        double ay = y[a];
        double bx = x[b];
        double by = y[b];
        double cost = 0;
        for (int f = 0; f < size; f++) {
            int c = from[f];
            int d = to[f];
            if (c != a
                    && c != b
                    && d != a
                    && d != b
                    && Plane.cross(ax, ay, bx, by, x[c], y[c], x[d], y[d])) {
                cost += FOR_CROSSING * (1 + strands[e] * strands[f]) / 2;
            }
        }
        return cost;
    }

    private double labels(int e, int v) {
        double cost = 0;
        for (int f = 0; f < size; f++) {
            if (f != e) {
                boolean foreign = from[f] != v && to[f] != v;
                cost += through(e, f);
                cost += foreign ? through(f, e) : 0;
                cost += foreign || f < e ? apart(e, f) : 0;
            }
        }
        return cost;
    }

    /** The cost of a label's position on its line. */
    double aroundLabel(int e) {
        double cost = 0;
        for (int w = 0; w < order; w++) {
            cost += cover(e, w);
        }
        for (int f = 0; f < size; f++) {
            cost += f == e ? 0 : apart(e, f) + through(e, f);
        }
        return cost;
    }

    /** The cost of a line near or through a node or a name. */
    private double passing(int e, int w) {
        int a = from[e];
        int b = to[e];
        double clear = radius[w] + halfLine[e] + CLEARANCE;
        double square = Plane.squareFrom(x[w], y[w], x[a], y[a], x[b], y[b]);
        double cost =
                square < clear * clear
                        ? FOR_PASSING * Math.min(1, (1 - Math.sqrt(square) / clear) * 4)
                        : 0;
        boolean crossed =
                Plane.meets(x[w], nameY[w], nameWidth[w], nameHeight[w], x[a], y[a], x[b], y[b]);
        return crossed ? cost + FOR_NAME_CROSSED : cost;
    }

    private static double overlap(double dx, double dy, double reachX, double reachY) {
        double over = reachX - Math.abs(dx);
        return over > 0 && Math.abs(dy) < reachY ? 0.5 + Math.min(1, over / 40) : 0;
    }

    /** The cost of a label on a node or a name. */
    private double cover(int e, int w) {
        double dx = labelX[e] - x[w];
        return FOR_LABEL_ON_NODE
                        * overlap(
                                dx,
                                labelY[e] - y[w],
                                labelWidth[e] + radius[w],
                                labelHeight[e] + radius[w])
                + FOR_LABEL_ON_NAME
                        * overlap(
                                dx,
                                labelY[e] - nameY[w],
                                labelWidth[e] + nameWidth[w],
                                labelHeight[e] + nameHeight[w]);
    }

    private double apart(int e, int f) {
        return FOR_LABEL_ON_LABEL
                * overlap(
                        labelX[e] - labelX[f],
                        labelY[e] - labelY[f],
                        labelWidth[e] + labelWidth[f],
                        labelHeight[e] + labelHeight[f]);
    }

    /** The cost of another line through a label. */
    private double through(int e, int f) {
        int a = from[f];
        int b = to[f];
        return Plane.meets(
                        labelX[e], labelY[e], labelWidth[e], labelHeight[e], x[a], y[a], x[b], y[b])
                ? FOR_LINE_ON_LABEL * strands[f]
                : 0;
    }

    /** The cost of a line too short for its label and heads. */
    private double tooShort(int e) {
        double dx = Math.abs(x[from[e]] - x[to[e]]);
        double dy = Math.abs(y[from[e]] - y[to[e]]);
        double length = Math.sqrt(dx * dx + dy * dy);
        double along =
                labelWidth[e] * dy < labelHeight[e] * dx
                        ? 2 * labelWidth[e] * length / dx
                        : dy > 0 ? 2 * labelHeight[e] * length / dy : 0;
        double wanted = along + HEADS + radius[from[e]] + radius[to[e]];
        return length < wanted ? FOR_SHORTNESS * (1 - length / wanted) : 0;
    }

    /** The cost of two lines that leave a vertex in nearly the same direction. */
    private double narrow(int v, int a, int b) {
        double ax = x[a] - x[v];
        double ay = y[a] - y[v];
        double bx = x[b] - x[v];
        double by = y[b] - y[v];
        double dot = ax * bx + ay * by;
        if (dot <= 0) {
            return 0;
        }
        double cos = dot / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
        return cos > COS_WIDE ? FOR_NARROWNESS * (cos - COS_WIDE) / (1 - COS_WIDE) : 0;
    }
}
