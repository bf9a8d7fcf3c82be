package org.entente.layout.untangle;

/**
 * How large a box is, its sides along the axes.
 *
 * @param width along the x axis
 * @param height along the y axis
 */
public record Extent(double width, double height) {

    /** No box. */
    public static final Extent NONE = new Extent(0, 0);
}
