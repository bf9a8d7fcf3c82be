package org.entente.drawing.style;

import java.util.List;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A line split into shaft and arrow head, so that a thick or dashed shaft does not show beyond the
 * tip. The shape of the head repeats the stance for those who cannot tell the colours apart: full,
 * barred, hollow or open; slim if no stance is stated.
 *
 * @param shaft the line up to the base of the head
 * @param head the head, or the heads at both ends; null if the line has none
 */
public record ArrowHead(Curve shaft, @Nullable Outline head) {

    private static final double LENGTH = VisualStyle.ARROW_LENGTH;
    private static final double HALF_WIDTH = VisualStyle.ARROW_HALF_WIDTH;

    /** The minimum excess of a head's width over its line's. */
    private static final double STANDS_OUT = 6.6;

    /** Half the width of a slim head. */
    private static final double SLIM = 2.6;

    /** How far an open head's two strokes reach along the line, and how thick they are. */
    private static final double STROKE = 2.4;

    /** The bar of a barred head: its start, thickness and half length. */
    private static final double BAR_AT = LENGTH + 1.8;

    private static final double BAR_THICKNESS = 2;
    private static final double BAR_HALF = 5;

    /** Adds a full head at the end of a line. */
    public static ArrowHead at(Curve line, double length, double halfWidth) {
        Frame frame = Frame.at(line, length * 0.85, 1);
        return new ArrowHead(frame.shaft, frame.swept(length, halfWidth));
    }

    /** Adds the head of a stance at the end of a line. */
    public static ArrowHead at(Curve line, Stance stance) {
        return at(line, stance, VisualStyle.LINE_WIDTH);
    }

    /** Returns the head of a stance at the end of a line. */
    public static ArrowHead at(Curve line, Stance stance, double width) {
        Frame frame = Frame.at(line, cut(stance, width), scale(width));
        return new ArrowHead(frame.shaft, frame.head(stance));
    }

    /** Adds the head of a stance at both ends of a line. */
    public static ArrowHead both(Curve line, Stance stance) {
        return both(line, stance, VisualStyle.LINE_WIDTH);
    }

    /** Returns the heads of a stance at both ends of a line. */
    public static ArrowHead both(Curve line, Stance stance, double width) {
        double cut = cut(stance, width);
        double scale = scale(width);
        Frame end = Frame.at(line, cut, scale);
        Frame start = Frame.at(line.reversed(), cut, scale);
        // Heads are shaped on the whole line; only then is its other end cut too.
        Curve shaft = Frame.at(end.shaft.reversed(), cut, scale).shaft.reversed();
        return new ArrowHead(shaft, Outline.join(List.of(end.head(stance), start.head(stance))));
    }

    /** The head of a wide line is larger, so that it is wider than the line on both sides. */
    private static double scale(double width) {
        return Math.max(1, (width + STANDS_OUT) / (2 * HALF_WIDTH));
    }

    /** Returns how far from the tip the shaft ends. */
    private static double cut(Stance stance, double width) {
        return stance == Stance.NEUTRAL ? Math.max(STROKE, width) : LENGTH * 0.85 * scale(width);
    }

    /** Makes a line without a head. */
    public static ArrowHead none(Curve line) {
        return new ArrowHead(line, null);
    }

    /** The end of a line, with coordinates along it, backwards from the tip, and across it. */
    private static final class Frame {

        private final Curve shaft;
        private final Point tip;
        private final double cos;
        private final double sin;
        private final double scale;

        private Frame(Curve shaft, Point tip, double cos, double sin, double scale) {
            this.scale = scale;
            this.shaft = shaft;
            this.tip = tip;
            this.cos = cos;
            this.sin = sin;
        }

        /** Cuts a line at a distance from its end. */
        static Frame at(Curve line, double cut, double scale) {
            Point tip = line.end();
            double from = before(line, cut);
            // A head of two strokes is turned as a full one would be.
            Point base = line.at(before(line, Math.max(cut, LENGTH * 0.85 * scale)));
            double angle = StrictMath.atan2(tip.y() - base.y(), tip.x() - base.x());
            return new Frame(
                    line.part(0, Math.max(0.01, from)),
                    tip,
                    StrictMath.cos(angle),
                    StrictMath.sin(angle),
                    scale);
        }

        private static double before(Curve line, double distance) {
            double low = 0;
            double high = 1;
            for (int i = 0; i < 24; i++) {
                double middle = (low + high) / 2;
                if (line.at(middle).distance(line.end()) > distance) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private Point point(double back, double aside) {
            double x = scale * back;
            double y = scale * aside;
            return tip.plus(-x * cos - y * sin, -x * sin + y * cos);
        }

        Outline head(Stance stance) {
            return switch (stance) {
                case COOPERATIVE -> swept(LENGTH, HALF_WIDTH);
                case ADVERSARIAL -> Outline.join(List.of(swept(LENGTH, HALF_WIDTH), bar()));
                case MIXED -> Outline.join(List.of(triangle(), hole()));
                case NEUTRAL -> open();
                case UNSTATED -> swept(LENGTH, SLIM);
            };
        }

        Outline swept(double length, double halfWidth) {
            return Outline.polygon(
                    List.of(
                            tip,
                            point(length, halfWidth),
                            point(length * 0.8, 0),
                            point(length, -halfWidth)));
        }

        private Outline bar() {
            return Outline.polygon(
                    List.of(
                            point(BAR_AT, BAR_HALF),
                            point(BAR_AT + BAR_THICKNESS, BAR_HALF),
                            point(BAR_AT + BAR_THICKNESS, -BAR_HALF),
                            point(BAR_AT, -BAR_HALF)));
        }

        private Outline triangle() {
            double half = HALF_WIDTH + 0.6;
            return Outline.polygon(List.of(tip, point(LENGTH, half), point(LENGTH, -half)));
        }

        /**
         * Runs in the opposite direction to the shape it is cut out of, as both fill rules require.
         */
        private Outline hole() {
            return Outline.polygon(
                    List.of(
                            point(4, 0),
                            point(LENGTH - 1.4, -HALF_WIDTH * 0.53),
                            point(LENGTH - 1.4, HALF_WIDTH * 0.53)));
        }

        private Outline open() {
            double half = HALF_WIDTH + 0.8;
            return Outline.polygon(
                    List.of(
                            tip,
                            point(LENGTH, half),
                            point(LENGTH + STROKE * 0.5, half - 1.5),
                            point(STROKE * 1.5, 0),
                            point(LENGTH + STROKE * 0.5, 1.5 - half),
                            point(LENGTH, -half)));
        }
    }
}
