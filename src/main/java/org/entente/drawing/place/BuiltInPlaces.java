package org.entente.drawing.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.id.ElementId;

/**
 * Precomputed places for the actors of the built-in dossier, which save the window and the command
 * line the layout. A test compares them with the result of {@link OverviewArranger}.
 */
public final class BuiltInPlaces {

    /** The area that the places fill: the canvas of a 1440 by 900 window. */
    public static final Box AREA = new Box(0, 0, 832, 758);

    /** The seed they were found from. */
    public static final long SEED = 1;

    private static final String FILE = "built-in-places.txt";

    private BuiltInPlaces() {}

    /**
     * Returns the places.
     *
     * @param dossier the built-in dossier
     * @return the centre of every actor in {@link #AREA}, in the dossier's order; empty if they are
     *     not all known
     */
    public static Map<ElementId, Point> of(Dossier dossier) {
        Map<String, Point> lines = read();
        Map<ElementId, Point> places = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            Point point = lines.get(actor.id().value());
            if (point == null) {
                return Map.of();
            }
            places.put(actor.id(), point);
        }
        return places;
    }

    private static Map<String, Point> read() {
        Map<String, Point> points = new LinkedHashMap<>();
        try (InputStream in = BuiltInPlaces.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return points;
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                int first = line.indexOf(' ');
                int second = line.lastIndexOf(' ');
                if (first > 0 && second > first) {
                    double x = Double.parseDouble(line.substring(first + 1, second));
                    double y = Double.parseDouble(line.substring(second + 1));
                    points.put(line.substring(0, first), new Point(x, y));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return points;
    }
}
