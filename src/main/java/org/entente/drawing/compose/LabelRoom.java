package org.entente.drawing.compose;

import java.util.List;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;

/** The area for labels. */
final class LabelRoom {

    private static final double MARGIN = 6;
    private static final double AROUND_DRAGGED = 40;

    private LabelRoom() {}

    /** Returns the extent of a picture: its area and nodes dragged out of it. */
    static Box extent(Box area, List<NodeMark> nodes) {
        Box extent = area;
        for (NodeMark node : nodes) {
            if (!area.contains(node.bounds())) {
                extent = extent.union(node.bounds().grow(AROUND_DRAGGED));
            }
        }
        return extent;
    }

    /** Returns the part of an extent that labels may use. */
    static Box inside(Box extent) {
        return extent.grow(-MARGIN);
    }
}
