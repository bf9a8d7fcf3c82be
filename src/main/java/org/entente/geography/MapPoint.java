package org.entente.geography;

/**
 * A point of a map, in radii of the globe.
 *
 * @param x to the right of the middle meridian
 * @param y down from the equator
 */
public record MapPoint(double x, double y) {}
