package org.entente.drawing.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps one box to another, scaling each axis separately.
 *
 * @param from the one box; a side without length counts as 1
 * @param to the other
 */
public record Stretch(Box from, Box to) {

    public Point of(Point point) {
        return new Point(
                to.minX() + (point.x() - from.minX()) * to.width() / length(from.width()),
                to.minY() + (point.y() - from.minY()) * to.height() / length(from.height()));
    }

    private static double length(double side) {
        return side > 0 ? side : 1;
    }

    public Outline of(Outline outline) {
        List<Outline.Step> steps = new ArrayList<>();
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.MoveTo move) {
                steps.add(new Outline.MoveTo(of(move.to())));
            } else if (step instanceof Outline.LineTo line) {
                steps.add(new Outline.LineTo(of(line.to())));
            } else if (step instanceof Outline.CurveTo curve) {
                steps.add(
                        new Outline.CurveTo(
                                of(curve.control1()), of(curve.control2()), of(curve.to())));
            } else {
                steps.add(step);
            }
        }
        return new Outline(steps);
    }
}
