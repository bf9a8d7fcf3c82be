package org.entente.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.entente.drawing.Box;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.PictureSheet;
import org.entente.drawing.Typeface;

/**
 * Paints a drawing as a PNG. The same drawing and options give the same bytes. Any thread may use
 * it.
 */
public final class PngExport {

    /** The most pixels an image may have: 100 million, 400 MB while it is painted. */
    public static final long MOST_PIXELS = 100_000_000;

    private static final double INCH_IN_METRES = 0.0254;
    private static final double PIXELS_PER_INCH = 96;

    private final Typeface typeface;

    /**
     * Makes an exporter.
     *
     * @param typeface for the texts
     */
    public PngExport(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * Paints a drawing's area as an image.
     *
     * @param drawing what to paint
     * @param title what the file's title field says
     * @param options how to paint it
     * @return the PNG file
     * @throws IllegalArgumentException if the image would have more than {@link #MOST_PIXELS}; the
     *     message names the largest scale possible
     */
    public byte[] png(GraphDrawing drawing, String title, ImageOptions options) {
        return png(PictureSheet.bare(drawing, title, typeface), options);
    }

    /**
     * Paints a page as an image.
     *
     * @param sheet what to paint
     * @param options how to paint it
     * @return the PNG file
     * @throws IllegalArgumentException if the image would have more than {@link #MOST_PIXELS}; the
     *     message names the largest scale possible
     */
    public byte[] png(PictureSheet sheet, ImageOptions options) {
        return encode(image(sheet, options), sheet.title(), options.scale());
    }

    BufferedImage image(GraphDrawing drawing, ImageOptions options) {
        return image(PictureSheet.bare(drawing, "", typeface), options);
    }

    BufferedImage image(PictureSheet sheet, ImageOptions options) {
        Box area = sheet.area();
        double wide = Math.max(1, Math.rint(area.width() * options.scale()));
        double high = Math.max(1, Math.rint(area.height() * options.scale()));
        if (wide * high > MOST_PIXELS) {
            double most = Math.sqrt(MOST_PIXELS / (area.width() * area.height()));
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "the image would have %.0f x %.0f pixels; the largest scale possible is"
                                    + " %.1f",
                            wide,
                            high,
                            Math.floor(most * 10) / 10));
        }
        int width = (int) wide;
        int height = (int) high;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(DrawingPainter.color(options.background()));
            g.fillRect(0, 0, width, height);
            g.scale(options.scale(), options.scale());
            g.translate(-area.minX(), -area.minY());
            new DrawingPainter(g, options.scale(), typeface).paint(sheet.inks());
        } finally {
            g.dispose();
        }
        return image;
    }

    private static byte[] encode(BufferedImage image, String title, double scale) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), param);
            describe(metadata, title, scale);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void describe(IIOMetadata metadata, String title, double scale)
            throws IIOInvalidTreeException {
        int perMetre = (int) Math.round(PIXELS_PER_INCH * scale / INCH_IN_METRES);
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", Integer.toString(perMetre));
        physical.setAttribute("pixelsPerUnitYAxis", Integer.toString(perMetre));
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", title));
        texts.appendChild(text("Software", "Entente"));
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(texts);
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
    }

    private static IIOMetadataNode text(String keyword, String value) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", value);
        return entry;
    }
}
