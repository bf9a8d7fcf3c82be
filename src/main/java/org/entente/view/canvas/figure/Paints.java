package org.entente.view.canvas.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.PathElement;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.Rgba;
import org.entente.view.words.Figures;

/** Turns the drawing's values into those of JavaFX. */
public final class Paints {

    private final Map<String, Image> flags = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private Map<String, Flags.Raster> rasters = Map.of();

    public static Color color(Rgba color) {
        return Color.rgb(color.red(), color.green(), color.blue(), color.alpha());
    }

    static List<PathElement> path(Outline outline) {
        return Figures.path(outline);
    }

    /** Tells whether there is a flag of that code, painted already or not. */
    boolean isFlag(String iso) {
        return known.computeIfAbsent(iso, Flags::exists);
    }

    /** Returns the flag of a country, once it has been painted. */
    Optional<Image> flag(String iso) {
        Flags.Raster raster = rasters.get(iso);
        // Only the few that are shown by nodes become images; all at once would take too long.
        return raster == null
                ? Optional.empty()
                : Optional.of(flags.computeIfAbsent(iso, code -> Figures.image(raster)));
    }

    /** Returns the flags that have been painted so far, by ISO code in lower case. */
    public Map<String, Flags.Raster> rasters() {
        return rasters;
    }

    /** Takes the flags that have been painted, in place of those before. */
    public void take(Map<String, Flags.Raster> painted) {
        flags.clear();
        rasters = painted;
    }
}
