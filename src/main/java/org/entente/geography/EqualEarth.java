package org.entente.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, "The Equal Earth map projection",
 * International Journal of Geographical Information Science 33:3, 2019): areas keep their
 * proportions, and the whole globe has a pleasing shape. The globe is cut opposite the middle
 * meridian.
 *
 * @param meridian the middle meridian, in degrees
 */
public record EqualEarth(double meridian) {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double FULL = 360;

    /**
     * Makes the projection centred on some places, so that the cut runs through their widest gap.
     *
     * @param places the places; without any, the projection is centred on Greenwich
     */
    public static EqualEarth facing(Collection<Place> places) {
        double[] around = places.stream().mapToDouble(p -> turned(p.longitude())).toArray();
        if (around.length == 0) {
            return new EqualEarth(0);
        }
        Arrays.sort(around);
        double widest = around[0] + FULL - around[around.length - 1];
        double start = around[0];
        for (int i = 1; i < around.length; i++) {
            if (around[i] - around[i - 1] > widest) {
                widest = around[i] - around[i - 1];
                start = around[i];
            }
        }
        double middle = turned(start + (FULL - widest) / 2);
        return new EqualEarth(middle > 180 ? middle - FULL : middle);
    }

    private static double turned(double longitude) {
        return longitude - FULL * Math.floor(longitude / FULL);
    }

    /**
     * Projects a place.
     *
     * @return its point, within half a turn of the middle meridian
     */
    public MapPoint project(Place place) {
        return flat(turned(place.longitude() - meridian + 180) - 180, place.latitude());
    }

    /** Projects a place at a longitude relative to the central meridian. */
    private static MapPoint flat(double degrees, double latitude) {
        double theta = StrictMath.asin(Math.sqrt(3) / 2 * StrictMath.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double slope = 9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1;
        double x = 2 * Math.sqrt(3) * Math.toRadians(degrees) * StrictMath.cos(theta) / (3 * slope);
        double y = theta * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
        return new MapPoint(x, -y);
    }

    /**
     * Projects land, cut opposite the middle meridian.
     *
     * @return its rings; a piece on each side where the cut runs through it
     */
    public List<List<MapPoint>> project(Land land) {
        List<List<MapPoint>> rings = new ArrayList<>();
        for (List<Place> ring : land.rings()) {
            for (int turn = -2; turn <= 2; turn++) {
                double shift = turn * FULL - meridian;
                List<double[]> points = new ArrayList<>();
                ring.forEach(p -> points.add(new double[] {p.longitude() + shift, p.latitude()}));
                List<double[]> cut = keepRightOf(points, -180);
                cut.forEach(point -> point[0] = -point[0]);
                cut = keepRightOf(cut, -180);
                if (cut.size() > 2) {
                    rings.add(cut.stream().map(p -> flat(-p[0], p[1])).toList());
                }
            }
        }
        return rings;
    }

    /** Clips a polygon to the right of a vertical line (Sutherland and Hodgman, 1974). */
    private static List<double[]> keepRightOf(List<double[]> ring, double limit) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            double[] point = ring.get(i);
            double[] before = ring.get((i + ring.size() - 1) % ring.size());
            if (point[0] >= limit != before[0] >= limit) {
                double t = (limit - before[0]) / (point[0] - before[0]);
                kept.add(new double[] {limit, before[1] + t * (point[1] - before[1])});
            }
            if (point[0] >= limit) {
                kept.add(point.clone());
            }
        }
        return kept;
    }
}
