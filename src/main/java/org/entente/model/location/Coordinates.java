package org.entente.model.location;

/**
 * A place on the globe.
 *
 * @param latitude in degrees, north is positive; from -90 to 90
 * @param longitude in degrees, east is positive; from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public Coordinates {
        if (!areValid(latitude, longitude)) {
            throw new IllegalArgumentException("no place: " + latitude + ", " + longitude);
        }
    }

    /**
     * Tells whether two numbers are a place.
     *
     * @param latitude in degrees
     * @param longitude in degrees
     * @return whether both are within their ranges
     */
    public static boolean areValid(double latitude, double longitude) {
        return Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= MAX_LONGITUDE;
    }
}
