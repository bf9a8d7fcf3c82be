package org.entente.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.sheet.PictureSheet;

/** What the PNG export paints, read back. */
public final class PngImages {

    private PngImages() {}

    /** Paints the area of a drawing, and nothing around it. */
    public static BufferedImage of(GraphDrawing drawing, ImageOptions options) {
        return of(PictureSheet.bare(drawing, "", Pictures.INTER), options);
    }

    public static BufferedImage of(PictureSheet sheet, ImageOptions options) {
        return read(new PngExport(Pictures.INTER).png(sheet, options));
    }

    public static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
