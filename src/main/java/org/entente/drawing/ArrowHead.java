package org.entente.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line parted into shaft and arrow head, so that a thick or dashed shaft does not show beyond the
 * tip.
 *
 * @param shaft the line up to the base of the head
 * @param head the head; null where the line has none
 */
record ArrowHead(Curve shaft, @Nullable Outline head) {

    /** Puts a head at the end of a line. */
    static ArrowHead at(Curve line) {
        return at(line, VisualStyle.ARROW_LENGTH, VisualStyle.ARROW_HALF_WIDTH);
    }

    /** Puts a head of a size at the end of a line. */
    static ArrowHead at(Curve line, double length, double halfWidth) {
        Point tip = line.end();
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (line.at(middle).distance(tip) > length * 0.85) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Point base = line.at(low);
        double angle = StrictMath.atan2(tip.y() - base.y(), tip.x() - base.x());
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        Point foot = tip.plus(-length * cos, -length * sin);
        return new ArrowHead(
                line.part(0, Math.max(0.01, low)),
                Outline.polygon(
                        List.of(
                                tip,
                                foot.plus(-halfWidth * sin, halfWidth * cos),
                                foot.plus(length * 0.2 * cos, length * 0.2 * sin),
                                foot.plus(halfWidth * sin, -halfWidth * cos))));
    }

    /** Leaves a line as it is. */
    static ArrowHead none(Curve line) {
        return new ArrowHead(line, null);
    }
}
