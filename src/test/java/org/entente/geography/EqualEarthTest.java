package org.entente.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EqualEarthTest {

    private static final EqualEarth GREENWICH = new EqualEarth(0);

    @Test
    void theMiddleOfTheEquatorIsTheOrigin() {
        MapPoint spot = GREENWICH.project(new Place(0, 0));

        assertThat(spot.x()).isZero();
        assertThat(Math.abs(spot.y())).isZero();
    }

    @Test
    void theEdgesAreWherePublishedFiguresHaveThem() {
        // EPSG 8857 has 17243959.06 m and 8392927.60 m; WGS 84's authalic radius is 6371007.1809 m.
        assertThat(GREENWICH.project(new Place(179.9999999, 0)).x() * 6371007.1809)
                .isCloseTo(17243959.06, within(1.0));
        assertThat(GREENWICH.project(new Place(0, 90)).y() * -6371007.1809)
                .isCloseTo(8392927.60, within(1.0));
    }

    @Test
    void placesAreMeasuredFromTheMiddleMeridian() {
        assertThat(new EqualEarth(150).project(new Place(-170, 40)))
                .isEqualTo(GREENWICH.project(new Place(40, 40)));
    }

    @Test
    void areasKeepTheirProportions() {
        assertThat(cell(GREENWICH, 60, 70)).isCloseTo(cell(GREENWICH, 0, 70), within(2e-4));
        double low = cell(GREENWICH, 0, 0) / (Math.sin(Math.toRadians(1)) - 0);
        double high =
                cell(GREENWICH, 0, 60)
                        / (Math.sin(Math.toRadians(61)) - Math.sin(Math.toRadians(60)));
        assertThat(high / low).isCloseTo(1, within(1e-3));
    }

    /** The area of a cell of one degree, its sides taken as straight. */
    private static double cell(EqualEarth projection, double longitude, double latitude) {
        MapPoint a = projection.project(new Place(longitude, latitude));
        MapPoint b = projection.project(new Place(longitude + 1, latitude));
        MapPoint c = projection.project(new Place(longitude + 1, latitude + 1));
        MapPoint d = projection.project(new Place(longitude, latitude + 1));
        return Math.abs((c.x() - a.x()) * (d.y() - b.y()) - (d.x() - b.x()) * (c.y() - a.y())) / 2;
    }

    @Test
    void theMapFacesThePlacesAcrossTheDateLine() {
        EqualEarth projection =
                EqualEarth.facing(
                        List.of(new Place(30, 49), new Place(-98, 39), new Place(138, 37)));

        assertThat(projection.meridian()).isEqualTo(146);
        assertThat(EqualEarth.facing(List.of())).isEqualTo(GREENWICH);
        assertThat(EqualEarth.facing(List.of(new Place(-20, 5))).meridian()).isEqualTo(-20);
    }

    @Test
    void landOverTheCutComesInTwoPieces() {
        Land square =
                new Land(
                        List.of(
                                List.of(
                                        new Place(170, 0),
                                        new Place(190, 0),
                                        new Place(190, 10),
                                        new Place(170, 10))));

        List<List<MapPoint>> cut = GREENWICH.project(square);
        List<List<MapPoint>> whole = new EqualEarth(180).project(square);

        assertThat(whole).hasSize(1);
        assertThat(whole.get(0)).hasSize(4);
        assertThat(cut).hasSize(2);
        assertThat(cut).anySatisfy(ring -> assertThat(ring).allMatch(spot -> spot.x() > 2));
        assertThat(cut).anySatisfy(ring -> assertThat(ring).allMatch(spot -> spot.x() < -2));
    }
}
