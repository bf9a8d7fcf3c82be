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

/** Converts the drawing's values to JavaFX. */
public final class Paints {

    private final Typeface typeface;
    private final Map<Faded, Image> flags = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private Map<String, Flags.Raster> rasters = Map.of();
    private long edition;

    /** A flag at reduced opacity. */
    private record Faded(String iso, double opacity) {}

    /**
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

    /** Returns the typeface used to measure texts. */
    public Typeface typeface() {
        return typeface;
    }

    boolean covers(String text) {
        return typeface.covers(text);
    }

    /**
     * Returns a font by its full name: not every system lists the semi-bold face under the family
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

    /** Returns a country's flag; empty until it has been painted. */
    Optional<Paint> fill(Ink.Flag flag) {
        Flags.Raster raster = rasters.get(flag.iso());
        if (raster == null) {
            return Optional.empty();
        }
        // Only the few flags shown by nodes become images; converting all at once would take too
        // long.
        Image image =
                flags.computeIfAbsent(
                        new Faded(flag.iso(), flag.opacity()),
                        faded -> Figures.image(raster, faded.opacity));
        Box box = flag.box();
        return Optional.of(
                new ImagePattern(image, box.minX(), box.minY(), box.width(), box.height(), false));
    }

    /** Returns the flags painted so far, by ISO code in lower case. */
    public Map<String, Flags.Raster> rasters() {
        return rasters;
    }

    /** Returns how often the flags have been replaced. */
    long edition() {
        return edition;
    }

    /** Replaces the flags. */
    public void take(Map<String, Flags.Raster> painted) {
        flags.clear();
        rasters = painted;
        edition++;
    }
}
