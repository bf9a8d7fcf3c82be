package org.entente.drawing;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.jspecify.annotations.Nullable;

/** What tests ask of outlines. */
public final class Outlines {

    private Outlines() {}

    /** The corners of a shape of straight lines. */
    public static List<Point> corners(@Nullable Outline outline) {
        if (outline == null) {
            return List.of();
        }
        return outline.steps().stream()
                .filter(step -> !(step instanceof Outline.Close))
                .map(
                        step ->
                                step instanceof Outline.MoveTo move
                                        ? move.to()
                                        : ((Outline.LineTo) step).to())
                .toList();
    }

    /** The box around a shape of straight lines. */
    public static Box bounds(@Nullable Outline outline) {
        return corners(outline).stream()
                .map(corner -> Box.around(corner, 0.01, 0.01))
                .reduce(Box::union)
                .orElseThrow();
    }
}
