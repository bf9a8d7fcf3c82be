package org.entente.drawing;

/**
 * How a line is drawn.
 *
 * @param color its colour
 * @param width its width in world units
 * @param pattern how it is broken
 */
public record LineStyle(Rgba color, double width, LinePattern pattern) {}
