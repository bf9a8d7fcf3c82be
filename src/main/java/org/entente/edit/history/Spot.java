package org.entente.edit.history;

/**
 * Where a node was put by hand.
 *
 * @param x as a share of the area's width
 * @param y as a share of the area's height
 */
public record Spot(double x, double y) {}
