package org.entente.drawing.compose.line;

import java.util.Collection;
import java.util.List;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Segments;
import org.entente.model.id.PairId;

/** Tells what it costs that lines run close to nodes or through them. */
final class NodesInTheWay {

    private static final double FOR_NODE = 100;
    private static final double FOR_THROUGH_NODE = 2000;
    private static final double CLEARANCE = 6;

    private final List<NodeMark> nodes;
    private final double[] x;
    private final double[] y;
    private final double[] radius;

    NodesInTheWay(Collection<NodeMark> nodes) {
        this.nodes = List.copyOf(nodes);
        x = this.nodes.stream().mapToDouble(node -> node.centre().x()).toArray();
        y = this.nodes.stream().mapToDouble(node -> node.centre().y()).toArray();
        radius = this.nodes.stream().mapToDouble(NodeMark::radius).toArray();
    }

    /**
     * Returns the cost of the nodes near a spine, but for those that it joins.
     *
     * @param half half the breadth of the lines along the spine
     */
    double cost(Spine spine, double half, PairId pair) {
        Box around = spine.line().around();
        double right = around.maxX();
        double bottom = around.maxY();
        double cost = 0;
        for (int i = 0; i < x.length; i++) {
            double room = radius[i] + CLEARANCE + half;
            // Almost all nodes are far away.
            if (x[i] > around.minX() - room
                    && x[i] < right + room
                    && y[i] > around.minY() - room
                    && y[i] < bottom + room
                    && !joins(pair, nodes.get(i))) {
                double distance = Segments.distance(spine.points(), nodes.get(i).centre());
                cost += distance < room ? FOR_NODE + 4 * (room - distance) : 0;
                cost += distance < radius[i] + half ? FOR_THROUGH_NODE : 0;
            }
        }
        return cost;
    }

    private static boolean joins(PairId pair, NodeMark node) {
        return node.id().equals(pair.first()) || node.id().equals(pair.second());
    }
}
