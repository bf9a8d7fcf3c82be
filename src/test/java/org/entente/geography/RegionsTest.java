package org.entente.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/entente/geography/regions.txt");

    private final Regions regions = Regions.read();
    private final World world = World.read();

    private static List<String[]> lines() throws IOException {
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                lines.add(line.split("; ", -1));
            }
        }
        return lines;
    }

    @Test
    void regionsAreFoundByAnyOfTheirNames() {
        assertThat(regions.place("South China Sea")).contains(new Place(114, 13));
        assertThat(regions.place("the Korean peninsula")).contains(new Place(127, 38));
        assertThat(regions.place("Southeast Asia"))
                .isEqualTo(regions.place("South-East Asia"))
                .isEqualTo(regions.place("south east asia"))
                .isPresent();
        assertThat(regions.place("Taiwan Strait")).contains(new Place(119.5, 24.5));
        assertThat(regions.place("East Asia")).contains(new Place(118, 36));
        assertThat(regions.place("Atlantis")).isEmpty();
    }

    @Test
    void everyNameIsThereOnce() throws IOException {
        Set<String> names = new HashSet<>();
        for (String[] line : lines()) {
            for (int i = 2; i < line.length; i++) {
                assertThat(names.add(line[i].toLowerCase(Locale.ROOT).replace('-', ' ')))
                        .as("%s", line[i])
                        .isTrue();
                assertThat(regions.place(line[i])).as("%s", line[i]).isPresent();
            }
        }
        assertThat(names).hasSizeGreaterThan(200);
    }

    /** A slip of a sign or of latitude for longitude would put most places on the wrong side. */
    @Test
    void seasLieOffTheLandAndLandsOnIt() throws IOException {
        for (String[] line : lines()) {
            Place place = regions.place(line[2]).orElseThrow();
            assertThat(place.longitude()).isBetween(-180.0, 180.0);
            assertThat(place.latitude()).isBetween(-90.0, 90.0);
            if (!line[0].equals("spot")) {
                assertThat(line[0]).isIn("sea", "land");
                assertThat(isOnLand(place)).as("%s", line[2]).isEqualTo(line[0].equals("land"));
            }
        }
    }

    private boolean isOnLand(Place place) {
        return world.land().stream()
                .anyMatch(
                        land -> {
                            boolean inside = false;
                            for (List<Place> ring : land.rings()) {
                                // A border may begin a turn of the globe further on or back.
                                for (int turn = -360; turn <= 360; turn += 360) {
                                    inside ^=
                                            isIn(ring, place.longitude() + turn, place.latitude());
                                }
                            }
                            return inside;
                        });
    }

    private static boolean isIn(List<Place> ring, double x, double y) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Place a = ring.get(i);
            Place b = ring.get((i + 1) % ring.size());
            if (a.latitude() > y != b.latitude() > y) {
                double t = (y - a.latitude()) / (b.latitude() - a.latitude());
                inside ^= x < a.longitude() + t * (b.longitude() - a.longitude());
            }
        }
        return inside;
    }
}
