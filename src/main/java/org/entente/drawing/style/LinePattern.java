package org.entente.drawing.style;

import java.util.List;
import org.entente.model.Status;

/** The dash pattern of a line. It shows how certain the source is. */
public enum LinePattern {
    SOLID(0, 0),
    /** Claimed or reported. */
    DASHED(7, 5),
    /** Feared or predicted. */
    DOTTED(1.2, 4.2),
    /** Not stated. */
    LONG(15, 3.5),
    /** The link of a concern. */
    FINE(2, 3),
    /** A tie or a concern that no quote supports yet. */
    GHOST(4, 4);

    private final double dash;
    private final double gap;

    LinePattern(double dash, double gap) {
        this.dash = dash;
        this.gap = gap;
    }

    /**
     * Returns the pattern of a status.
     *
     * @param status how certain the source is
     */
    public static LinePattern of(Status status) {
        return switch (status) {
            case STATED -> SOLID;
            case CLAIMED, REPORTED -> DASHED;
            case FEARED, PREDICTED -> DOTTED;
            case UNSTATED -> LONG;
        };
    }

    /** Returns the meaning of the pattern, in a few words for a legend. */
    public String meaning() {
        return switch (this) {
            case SOLID -> "stated";
            case DASHED -> "claimed or reported";
            case DOTTED -> "feared or predicted";
            case LONG -> Status.UNSTATED.text();
            case FINE -> "link of a concern";
            case GHOST -> "draft: no quote yet";
        };
    }

    /**
     * Returns the lengths of dashes and gaps in world units, a dash first; empty for a solid line.
     */
    public List<Double> dashes() {
        return dash == 0 ? List.of() : List.of(dash, gap);
    }
}
