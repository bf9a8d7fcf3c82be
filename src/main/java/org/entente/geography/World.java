package org.entente.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Countries and land: Natural Earth 4.1.0 at 1:10 million (places) and 1:110 million (land), public
 * domain, reduced to a text file of tenths of a degree.
 */
public final class World {

    private static final String FILE = "world.txt";
    private static final double TENTHS = 10;

    private final Map<String, Place> places;
    private final List<Land> land;

    private World(Map<String, Place> places, List<Land> land) {
        this.places = Collections.unmodifiableMap(places);
        this.land = List.copyOf(land);
    }

    /** Reads the file that ships with the program; takes some milliseconds. */
    public static World read() {
        try (InputStream in = World.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static World parse(String text) {
        Map<String, Place> places = new TreeMap<>();
        List<Land> land = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("place ")) {
                String[] words = line.split(" ", -1);
                places.put(
                        words[1],
                        new Place(Double.parseDouble(words[2]), Double.parseDouble(words[3])));
            } else if (line.startsWith("land ")) {
                land.add(land(line.substring("land ".length())));
            }
        }
        return new World(places, land);
    }

    private static Land land(String text) {
        List<List<Place>> rings = new ArrayList<>();
        for (String ring : text.split(" / ", -1)) {
            String[] numbers = ring.split(" ", -1);
            List<Place> places = new ArrayList<>();
            int longitude = 0;
            int latitude = 0;
            for (int i = 0; i + 1 < numbers.length; i += 2) {
                longitude += Integer.parseInt(numbers[i]);
                latitude += Integer.parseInt(numbers[i + 1]);
                places.add(new Place(longitude / TENTHS, latitude / TENTHS));
            }
            rings.add(places);
        }
        return new Land(rings);
    }

    /**
     * Finds a country.
     *
     * @param iso its ISO 3166-1 alpha-2 code, in either case
     * @return the middle of its largest piece of land; empty if the code is not known
     */
    public Optional<Place> place(String iso) {
        return Optional.ofNullable(places.get(iso.toUpperCase(Locale.ROOT)));
    }

    /** Returns all land but Antarctica, the largest first. */
    public List<Land> land() {
        return land;
    }
}
