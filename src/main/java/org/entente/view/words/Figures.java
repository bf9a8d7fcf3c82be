package org.entente.view.words;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Flags;

/** Turns shapes and flags of the drawing into those of JavaFX. */
public final class Figures {

    private Figures() {}

    /** Returns an outline as the elements of a path. */
    public static List<PathElement> path(Outline outline) {
        return outline.steps().stream().map(Figures::element).toList();
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

    /**
     * Returns a flag as an image.
     *
     * @param raster its pixels
     */
    public static Image image(Flags.Raster raster) {
        return image(raster, 1);
    }

    /**
     * Returns a flag as a fainter image. JavaFX's software rendering loses a pattern on a node that
     * is not opaque, so it is the image that must fade.
     *
     * @param raster its pixels
     * @param opacity how much of its colour it keeps, from 0 to 1
     */
    public static Image image(Flags.Raster raster, double opacity) {
        int size = raster.size();
        int[] pixels = raster.argb();
        if (opacity < 1) {
            for (int i = 0; i < pixels.length; i++) {
                int alpha = (int) Math.round((pixels[i] >>> 24) * opacity);
                pixels[i] = (alpha << 24) | (pixels[i] & 0xffffff);
            }
        }
        WritableImage image = new WritableImage(size, size);
        image.getPixelWriter()
                .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
        return image;
    }
}
