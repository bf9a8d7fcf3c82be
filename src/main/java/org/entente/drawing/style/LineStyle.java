package org.entente.drawing.style;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param color its colour
 * @param width its width in world units
 * @param pattern how it is broken
 * @param stretch how much longer than usual its dashes and gaps are
 */
public record LineStyle(Rgba color, double width, LinePattern pattern, double stretch) {

    /** Makes a line with the default dashes. */
    public LineStyle(Rgba color, double width, LinePattern pattern) {
        this(color, width, pattern, 1);
    }

    public LineStyle withColor(Rgba other) {
        return new LineStyle(other, width, pattern, stretch);
    }

    public LineStyle withWidth(double other) {
        return new LineStyle(color, other, pattern, stretch);
    }

    /** Returns the line without gaps; a draft keeps them, or it would pass for a tie. */
    public LineStyle solid() {
        return pattern == LinePattern.GHOST
                ? this
                : new LineStyle(color, width, LinePattern.SOLID, stretch);
    }

    /** Returns the line magnified. */
    public LineStyle scaled(double scale) {
        return new LineStyle(color, width * scale, pattern, stretch * scale);
    }

    /**
     * Returns the lengths of dashes and gaps in world units, a dash first; empty for a solid line.
     */
    public List<Double> dashes() {
        return stretch == 1
                ? pattern.dashes()
                : pattern.dashes().stream().map(length -> length * stretch).toList();
    }
}
