package org.entente.geography;

/**
 * A place on the globe.
 *
 * @param longitude in degrees, to the east; that of a point of a border may pass 180
 * @param latitude in degrees, to the north, -90 to 90
 */
public record Place(double longitude, double latitude) {}
