package org.entente.view.canvas.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.entente.view.words.Figures;

/** Turns the drawing's values into those of JavaFX. */
public final class Paints {

    private final Typeface typeface;
    private final Map<Faded, Image> flags = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private Map<String, Flags.Raster> rasters = Map.of();
    private long edition;

    /** A flag, and how much of its colour it keeps. */
    private record Faded(String iso, double opacity) {}

    /**
     * Makes paints without flags.
     *
     * @param typeface knows which texts Inter covers
     */
    public Paints(Typeface typeface) {
        this.typeface = typeface;
    }

    public static Color color(Rgba color) {
        return Color.rgb(color.red(), color.green(), color.blue(), color.alpha());
    }

    static List<PathElement> path(Outline outline) {
        return Figures.path(outline);
    }

    /** Returns the typeface that texts are measured in. */
    public Typeface typeface() {
        return typeface;
    }

    boolean covers(String text) {
        return typeface.covers(text);
    }

    /**
     * Returns the face by its full name: not every system files the semi-bold one under the family
     * Inter.
     */
    Font font(TextStyle style) {
        return fonts.computeIfAbsent(
                style,
                s ->
                        new Font(
                                s.weight() == TextStyle.Weight.REGULAR
                                        ? "Inter Regular"
                                        : "Inter SemiBold",
                                s.size()));
    }

    /** Returns the flag of a country; empty until it has been painted. */
    Optional<Paint> fill(Ink.Flag flag) {
        Flags.Raster raster = rasters.get(flag.iso());
        if (raster == null) {
            return Optional.empty();
        }
        // Only the few that are shown by nodes become images; all at once would take too long.
        Image image =
                flags.computeIfAbsent(
                        new Faded(flag.iso(), flag.opacity()),
                        faded -> Figures.image(raster, faded.opacity));
        Box box = flag.box();
        return Optional.of(
                new ImagePattern(image, box.minX(), box.minY(), box.width(), box.height(), false));
    }

    /** Returns the flags that have been painted so far, by ISO code in lower case. */
    public Map<String, Flags.Raster> rasters() {
        return rasters;
    }

    /** Counts how often other flags have been taken. */
    long edition() {
        return edition;
    }

    /** Takes the flags that have been painted, in place of those before. */
    public void take(Map<String, Flags.Raster> painted) {
        flags.clear();
        rasters = painted;
        edition++;
    }
}
