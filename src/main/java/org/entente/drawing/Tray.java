package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Stretch;
import org.entente.drawing.style.VisualStyle;

/**
 * A titled frame for nodes without a location on the map. The title is in the upper left corner.
 */
public record Tray(Box box, String title) {

    /** The room that the title takes at the top. */
    public static final double TITLE_HEIGHT = 20;

    private static final double CORNER = 8;
    private static final double PADDING = 10;

    /** A little more than a character is wide on average, in heights of the letters. */
    private static final double MEAN_ADVANCE = 0.6;

    /** The frame's outline. */
    public Outline outline() {
        return Outline.rounded(box, CORNER);
    }

    /** The title at its place. */
    public LabelMark label() {
        double width = title.length() * MEAN_ADVANCE * VisualStyle.LABEL.size();
        double height = VisualStyle.LABEL.lineHeight();
        Box place =
                new Box(
                        box.minX() + PADDING,
                        box.minY() + (TITLE_HEIGHT - height) / 2 + 2,
                        width,
                        height);
        return new LabelMark(place, List.of(title), VisualStyle.LABEL, true);
    }

    /** Returns the same frame in another area. */
    public Tray stretched(Stretch stretch) {
        Point least = stretch.of(new Point(box.minX(), box.minY()));
        Point most = stretch.of(new Point(box.maxX(), box.maxY()));
        return new Tray(
                new Box(least.x(), least.y(), most.x() - least.x(), most.y() - least.y()), title);
    }
}
