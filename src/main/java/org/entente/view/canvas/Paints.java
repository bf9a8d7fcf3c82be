package org.entente.view.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, Image> flags = new HashMap<>();

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

    /** Returns the flag of a country, once it has been painted. */
    Optional<Image> flag(String iso) {
        return Optional.ofNullable(flags.get(iso));
    }

    /** Takes the flags that have been painted, in place of those before. */
    void take(Map<String, Flags.Raster> rasters) {
        flags.clear();
        rasters.forEach((iso, raster) -> flags.put(iso, image(raster)));
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
