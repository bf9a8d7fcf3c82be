package org.entente.view.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.entente.drawing.Flags;
import org.entente.drawing.Outline;
import org.entente.drawing.Rgba;

/** Turns the drawing's values into those of JavaFX. */
final class Paints {

    private final Function<String, Optional<Flags.Raster>> rasters;
    private final Map<String, Optional<Image>> flags = new HashMap<>();

    /**
     * Makes the paints.
     *
     * @param rasters gives the flag of a country by its ISO code in lower case
     */
    Paints(Function<String, Optional<Flags.Raster>> rasters) {
        this.rasters = rasters;
    }

    static Color color(Rgba color) {
        return Color.rgb(color.red(), color.green(), color.blue(), color.alpha());
    }

    static List<PathElement> path(Outline outline) {
        return outline.steps().stream().map(Paints::element).toList();
    }

    private static PathElement element(Outline.Step step) {
        if (step instanceof Outline.MoveTo move) {
            return new MoveTo(move.to().x(), move.to().y());
        }
        if (step instanceof Outline.LineTo line) {
            return new LineTo(line.to().x(), line.to().y());
        }
        if (step instanceof Outline.CurveTo curve) {
            return new CubicCurveTo(
                    curve.control1().x(),
                    curve.control1().y(),
                    curve.control2().x(),
                    curve.control2().y(),
                    curve.to().x(),
                    curve.to().y());
        }
        return new ClosePath();
    }

    /** Returns the flag of a country, painted once. */
    Optional<Image> flag(String iso) {
        return flags.computeIfAbsent(iso, code -> rasters.apply(code).map(Paints::image));
    }

    private static Image image(Flags.Raster raster) {
        int size = raster.size();
        WritableImage image = new WritableImage(size, size);
        image.getPixelWriter()
                .setPixels(
                        0, 0, size, size, PixelFormat.getIntArgbInstance(), raster.argb(), 0, size);
        return image;
    }
}
