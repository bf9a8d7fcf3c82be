package org.entente.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorldTest {

    private final World world = World.read();

    @Test
    void countriesAreFoundByTheirCodeInEitherCase() {
        assertThat(world.place("KP")).contains(new Place(127.2, 40.1));
        assertThat(world.place("kp")).isEqualTo(world.place("KP"));
        assertThat(world.place("QQ")).isEmpty();
    }

    @Test
    void aCountryWithFarIslandsIsWhereItsLargestPieceIs() {
        Place france = world.place("FR").orElseThrow();
        Place states = world.place("US").orElseThrow();

        assertThat(france.longitude()).isBetween(1.0, 4.0);
        assertThat(france.latitude()).isBetween(45.0, 48.0);
        assertThat(states.latitude()).isBetween(37.0, 41.0);
    }

    @Test
    void allCountriesAreOnTheGlobe() {
        for (String iso : List.of("RU", "CN", "US", "KR", "JP", "UA", "TW", "FJ", "XK", "SG")) {
            Place place = world.place(iso).orElseThrow();
            assertThat(place.longitude()).isBetween(-180.0, 180.0);
            assertThat(place.latitude()).isBetween(-60.0, 84.0);
        }
    }

    @Test
    void theLandHasItsPiecesAndALake() {
        assertThat(world.land()).hasSize(117);
        assertThat(world.land()).anyMatch(land -> land.rings().size() == 2);
        assertThat(world.land())
                .allSatisfy(land -> assertThat(land.rings()).allMatch(ring -> ring.size() >= 4));
    }

    @Test
    void noBorderJumpsAcrossTheGlobe() {
        for (Land land : world.land()) {
            for (List<Place> ring : land.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    Place one = ring.get(i);
                    Place next = ring.get((i + 1) % ring.size());
                    assertThat(Math.abs(one.longitude() - next.longitude())).isLessThan(40);
                }
            }
        }
    }
}
