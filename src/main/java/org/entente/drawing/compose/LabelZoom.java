package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.label.LabelPlacement;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.label.PlacementMemory;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;

/**
 * Keeps names and labels readable at every zoom. Zooming out enlarges them relative to the picture
 * and hides the less important; zooming in shrinks them and shows hidden ones. Nodes and lines keep
 * their places and sizes.
 *
 * <p>The scale changes in steps, so that labels are placed again only now and then while the wheel
 * turns.
 */
public final class LabelZoom {

    /**
     * Labels shrink with the picture down to this zoom, and keep their size on the screen below.
     */
    static final double MIN_SCALE = 0.85;

    /** Labels grow with the picture up to this zoom, and keep their size on the screen above. */
    static final double MAX_SCALE = 1.5;

    private static final double STEP = 1.15;
    private static final double ROOM = 30;

    private LabelZoom() {}

    /**
     * Returns the scale of labels relative to the picture.
     *
     * @param zoom pixels per world unit
     * @return 1 at the usual zooms, more when zoomed out, less when zoomed in; one of a few values
     */
    public static double scale(double zoom) {
        double exact =
                zoom < MIN_SCALE ? MIN_SCALE / zoom : zoom > MAX_SCALE ? MAX_SCALE / zoom : 1;
        return StrictMath.pow(STEP, Math.rint(StrictMath.log(exact) / StrictMath.log(STEP)));
    }

    /**
     * Places the labels of a picture for a zoom. No label overlaps another or a foreign node.
     *
     * @param drawing the picture as composed, with nothing selected
     * @param scale the scale of labels, from {@link #scale}
     * @return the picture; the same if the scale is 1
     */
    public static GraphDrawing at(GraphDrawing drawing, double scale) {
        return at(drawing, scale, new PlacementMemory());
    }

    /** Places them with what is known from a picture much like it. */
    static GraphDrawing at(GraphDrawing drawing, double scale, PlacementMemory memory) {
        if (scale == 1) {
            return drawing;
        }
        return scale < 1 ? closer(drawing, scale) : farther(drawing, scale, memory);
    }

    private static GraphDrawing closer(GraphDrawing drawing, double scale) {
        List<NodeMark> nodes = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            LabelMark label = node.label().scaled(scale);
            nodes.add(node.withLabel(label.at(beside(node, label.box()), label.shown())));
        }
        GraphDrawing scaled = scaled(drawing, nodes, scale);
        return OverviewLabels.isOverview(scaled)
                ? OverviewLabels.fill(scaled, scaled.area())
                : LabelPlacement.fill(scaled);
    }

    private static GraphDrawing scaled(GraphDrawing drawing, List<NodeMark> nodes, double scale) {
        return drawing.with(drawing.links(), drawing.ties(), nodes)
                .withPills(
                        drawing.pills().stream()
                                .map(pill -> pill.withLabel(pill.label().scaled(scale)))
                                .toList())
                .withLines(line -> line.withLabel(line.label().scaled(scale)));
    }

    /** Moves a shrunken name closer to its node, on the same side. */
    private static Box beside(NodeMark node, Box small) {
        Box before = node.label().box();
        Point centre = node.centre();
        double dx = before.centre().x() - centre.x();
        double dy = before.centre().y() - centre.y();
        double sideways = (before.width() - small.width()) / 2 * Math.signum(dx);
        double upright = (before.height() - small.height()) / 2 * Math.signum(dy);
        boolean aside = Math.abs(dx) > before.width() / 2;
        return Box.around(
                before.centre().plus(aside ? -sideways : 0, aside ? 0 : -upright),
                small.width(),
                small.height());
    }

    /** Zooms out: only labels already shown may stay, so that none appears in between. */
    private static GraphDrawing farther(
            GraphDrawing drawing, double scale, PlacementMemory memory) {
        Box room = drawing.area().grow(ROOM * scale);
        List<NodeMark> nodes =
                drawing.nodes().stream()
                        .map(node -> node.withLabel(node.label().scaled(scale)))
                        .toList();
        GraphDrawing scaled = scaled(drawing, nodes, scale);
        if (OverviewLabels.isOverview(scaled)) {
            return OverviewLabels.place(scaled, room, memory).drawing();
        }
        List<TieMark> ties = scaled.ties();
        nodes = LabelPlacement.placeNames(room, nodes, ties, ActorId.class);
        ties = LabelPlacement.placeLabels(room, nodes, ties);
        nodes = LabelPlacement.placeNames(room, nodes, ties, ConcernId.class);
        return drawing.with(drawing.links(), ties, nodes);
    }
}
