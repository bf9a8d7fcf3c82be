package org.entente.drawing.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Tray;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** The rows of a tray at the bottom of an area, for nodes that a map has no place for. */
final class TrayRows {

    private static final String TITLE = "Not on the map";

    /** The room for a node with its name next to those of its neighbours. */
    private static final double CELL_WIDTH = 116;

    private static final double MARGIN = 6;
    private static final double GAP = 8;
    private static final int NAME_LINES = 2;

    /** The largest share of the area for the tray. */
    private static final double MAX_SHARE = 0.5;

    private final Box area;
    private final Box frame;
    private final int columns;
    private final double cellWidth;
    private final double cellHeight;
    private final double radius;

    /**
     * Plans the rows.
     *
     * @param waiting the nodes that wait; at least one
     * @param radii the radius of each node
     * @param alone whether nothing is on the map
     */
    TrayRows(List<ActorId> waiting, Map<ActorId, Double> radii, Box area, boolean alone) {
        this.area = area;
        int count = waiting.size();
        radius = waiting.stream().mapToDouble(id -> radii.getOrDefault(id, 0.0)).max().orElse(0);
        double width = area.width() - 2 * MARGIN;
        columns = (int) Math.max(1, Math.min(count, Math.floor(width / CELL_WIDTH)));
        cellWidth = width / columns;
        int rows = (count + columns - 1) / columns;
        double wanted = 2 * radius + GAP + NAME_LINES * VisualStyle.NAME.lineHeight();
        double most = alone ? area.height() - 2 * MARGIN : MAX_SHARE * area.height();
        double height = Math.min(most, Tray.TITLE_HEIGHT + rows * wanted + GAP);
        cellHeight = (height - Tray.TITLE_HEIGHT - GAP) / rows;
        frame = new Box(area.minX() + MARGIN, area.maxY() - MARGIN - height, width, height);
    }

    Tray tray() {
        return new Tray(frame, TITLE);
    }

    /** What the tray leaves of the area. */
    Box above() {
        return new Box(
                area.minX(), area.minY(), area.width(), Math.max(1, frame.minY() - area.minY()));
    }

    /** The centres of nodes, row by row. */
    Map<ElementId, Point> places(List<ActorId> waiting) {
        Map<ElementId, Point> places = new LinkedHashMap<>();
        for (int i = 0; i < waiting.size(); i++) {
            double x = frame.minX() + (i % columns + 0.5) * cellWidth;
            double top = frame.minY() + Tray.TITLE_HEIGHT + Math.floorDiv(i, columns) * cellHeight;
            places.put(waiting.get(i), new Point(x, top + radius));
        }
        return places;
    }
}
