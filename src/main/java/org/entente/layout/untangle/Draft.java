package org.entente.layout.untangle;

import org.entente.layout.Adjacency;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.jgrapht.alg.drawing.model.Box2D;

/** A drawing being optimised: points that move, with labels that slide along their lines. */
abstract class Draft {

    private static final double NAME_GAP = 2;
    private static final double LINE_STEP = 6;

    final int order;
    final int size;
    final double[] x;
    final double[] y;

    /** Where the label of each line is: 0 at its first end, 1 at its second. */
    final double[] share;

    final int[] from;
    final int[] to;
    final int[] offsets;
    final int[] targets;

    /** The line of each slot of the adjacency. */
    final int[] lines;

    final double[] strands;
    final double[] halfLine;
    final double[] labelX;
    final double[] labelY;
    final double[] labelWidth;
    final double[] labelHeight;
    final double[] radius;
    final double[] nameWidth;
    final double[] nameHeight;
    final double[] nameY;
    final boolean labelled;
    final Box2D area;
    private final StressSum stress;

    <V> Draft(Skeleton<V> skeleton, MarkSizes<V> marks, Places<V> places, Box2D area) {
        this.area = area;
        Adjacency graph = skeleton.adjacency();
        order = graph.order;
        size = graph.size();
        offsets = graph.offsets;
        targets = graph.targets;
        double[][] at = skeleton.coordinates(places);
        x = at[0];
        y = at[1];
        stress = new StressSum(graph, x, y);
        radius = new double[order];
        nameWidth = new double[order];
        nameHeight = new double[order];
        nameY = new double[order];
        from = new int[size];
        to = new int[size];
        lines = new int[targets.length];
        strands = new double[size];
        halfLine = new double[size];
        labelX = new double[size];
        labelY = new double[size];
        labelWidth = new double[size];
        labelHeight = new double[size];
        share = new double[size];
        for (int v = 0; v < order; v++) {
            V vertex = skeleton.vertices().get(v);
            radius[v] = marks.radius(vertex);
            nameWidth[v] = marks.name(vertex).width() / 2;
            nameHeight[v] = marks.name(vertex).height() / 2;
        }
        number(skeleton, marks);
        boolean any = false;
        for (int e = 0; e < size; e++) {
            any |= labelWidth[e] > 0;
            setLabel(e, 0.5);
        }
        labelled = any;
        for (int v = 0; v < order; v++) {
            settle(v);
        }
    }

    private <V> void number(Skeleton<V> skeleton, MarkSizes<V> marks) {
        int number = 0;
        for (int v = 0; v < order; v++) {
            for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
                int u = targets[slot];
                if (u > v) {
                    V one = skeleton.vertices().get(v);
                    V other = skeleton.vertices().get(u);
                    from[number] = v;
                    to[number] = u;
                    strands[number] = marks.strands(one, other);
                    halfLine[number] = LINE_STEP * strands[number] / 2;
                    Extent label = marks.label(one, other);
                    labelWidth[number] = label.width() / 2;
                    labelHeight[number] = label.height() / 2;
                    lines[slot] = number++;
                } else {
                    int back = offsets[u];
                    while (targets[back] != v) {
                        back++;
                    }
                    lines[slot] = lines[back];
                }
            }
        }
    }

    double stress() {
        return stress.value();
    }

    double stressWith(int v, double atX, double atY) {
        return stress.with(v, atX, atY);
    }

    double share(int e) {
        return share[e];
    }

    void move(int v, double toX, double toY) {
        stress.move(v, toX, toY);
        x[v] = toX;
        y[v] = toY;
        settle(v);
    }

    /** Moves the name of a vertex and the labels of its lines along. */
    private void settle(int v) {
        nameY[v] = y[v] + radius[v] + NAME_GAP + nameHeight[v];
        for (int slot = offsets[v]; slot < offsets[v + 1]; slot++) {
            setLabel(lines[slot], share[lines[slot]]);
        }
    }

    void setLabel(int e, double toShare) {
        share[e] = toShare;
        labelX[e] = x[from[e]] + toShare * (x[to[e]] - x[from[e]]);
        labelY[e] = y[from[e]] + toShare * (y[to[e]] - y[from[e]]);
    }

    /** The shorter side of the area. */
    double side() {
        return Math.min(area.getWidth(), area.getHeight());
    }

    boolean isInside(double atX, double atY) {
        return atX >= area.getMinX()
                && atX <= area.getMaxX()
                && atY >= area.getMinY()
                && atY <= area.getMaxY();
    }
}
