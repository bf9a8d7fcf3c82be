package org.entente.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Seas, islands and parts of continents by their English names: a list of our own, which names its
 * sources. Countries are in {@link World}.
 */
public final class Regions {

    private static final String FILE = "regions.txt";

    private final Map<String, Place> places;

    private Regions(Map<String, Place> places) {
        this.places = places;
    }

    /** Reads the list that ships with the program. */
    public static Regions read() {
        try (InputStream in = Regions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regions parse(String text) {
        Map<String, Place> places = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] words = line.split("; ", -1);
                String[] degrees = words[1].split(", ", -1);
                Place place =
                        new Place(Double.parseDouble(degrees[1]), Double.parseDouble(degrees[0]));
                for (int i = 2; i < words.length; i++) {
                    places.put(key(words[i]), place);
                }
            }
        }
        return new Regions(places);
    }

    /**
     * Finds a region.
     *
     * @param name one of its names, in any case, with or without an article and hyphens
     * @return its middle; empty if the name is not known
     */
    public Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(key(name)));
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
