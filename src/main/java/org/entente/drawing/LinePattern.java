package org.entente.drawing;

import java.util.List;
import org.entente.model.Status;

/** How a line is broken: it shows how certain the source is. */
public enum LinePattern {
    /** Stated. */
    SOLID(List.of()),
    /** Claimed or reported. */
    DASHED(List.of(7.0, 5.0)),
    /** Feared or predicted. */
    DOTTED(List.of(1.2, 4.2)),
    /** The link of a concern. */
    FINE(List.of(2.0, 3.0));

    private final List<Double> dashes;

    LinePattern(List<Double> dashes) {
        this.dashes = dashes;
    }

    /**
     * Returns the pattern of a status.
     *
     * @param status how certain the source is
     * @return the pattern
     */
    public static LinePattern of(Status status) {
        return switch (status) {
            case STATED -> SOLID;
            case CLAIMED, REPORTED -> DASHED;
            case FEARED, PREDICTED -> DOTTED;
        };
    }

    /**
     * Returns the lengths of dashes and gaps.
     *
     * @return lengths in world units, a dash first; empty for a solid line
     */
    public List<Double> dashes() {
        return dashes;
    }
}
