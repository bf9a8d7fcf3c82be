package org.entente.export.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.style.Typeface;
import org.entente.export.picture.ImageSize.Grain;

/**
 * Paints a drawing as a PNG, stripe by stripe, so that a large image takes little memory. The same
 * drawing and options give the same bytes. Thread-safe.
 */
public final class PngExport {

    /** The largest number of pixels most programs can open. */
    public static final long MAX_PIXELS = 400_000_000;

    /** The most pixels of a side. */
    public static final int MAX_SIDE_PIXELS = 65_500;

    /** A stripe takes 16 MB while it is painted. */
    private static final int STRIPE_PIXELS = 4_000_000;

    /**
     * The number of stripes painted in parallel, the same on every machine so that the bytes are
     * the same.
     */
    private static final int PAINTERS = 2;

    private final Typeface typeface;
    private final int stripePixels;

    /**
     * @param typeface for the texts
     */
    public PngExport(Typeface typeface) {
        this(typeface, STRIPE_PIXELS);
    }

    PngExport(Typeface typeface, int stripePixels) {
        this.typeface = typeface;
        this.stripePixels = stripePixels;
    }

    /**
     * Paints a page as an image.
     *
     * @param sheet what to paint
     * @param options how to paint it
     * @return the PNG file
     * @throws IllegalArgumentException if the image would be too large; the message names the
     *     largest size possible
     */
    public byte[] png(PictureSheet sheet, ImageOptions options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(sheet, options, bytes, ExportProgress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Paints a page as an image.
     *
     * @param sheet what to paint
     * @param options how to paint it
     * @param out takes the PNG file; it is not closed
     * @param progress told how far it is
     * @throws IOException if the target fails, or the progress stops it
     * @throws IllegalArgumentException if the image would be too large; the message names the
     *     largest size possible
     */
    public void write(
            PictureSheet sheet, ImageOptions options, OutputStream out, ExportProgress progress)
            throws IOException {
        Canvas canvas = new Canvas(sheet.area(), options);
        boolean alpha = options.background().alpha() < 1;
        try (PngStream png = new PngStream(out, canvas.width, canvas.height, alpha)) {
            png.physical(canvas.grain);
            png.text("Title", sheet.title());
            png.text("Source", sheet.source());
            png.text("Software", "Entente");
            int share = (canvas.height + PAINTERS - 1) / PAINTERS;
            int rows = Math.max(1, Math.min(share, stripePixels / canvas.width));
            List<BufferedImage> stripes =
                    Stream.generate(() -> canvas.image(rows)).limit(PAINTERS).toList();
            for (int top = 0; top < canvas.height; top += rows * PAINTERS) {
                progress.reached((double) top / canvas.height);
                int first = top;
                IntStream.range(0, PAINTERS)
                        .parallel()
                        .filter(i -> first + i * rows < canvas.height)
                        .forEach(i -> canvas.paint(sheet, stripes.get(i), first + i * rows));
                for (int i = 0; i < PAINTERS; i++) {
                    canvas.encode(stripes.get(i), first + i * rows, png);
                }
            }
            png.finish();
        }
    }

    /**
     * Checks whether an image is not too large.
     *
     * @param area what it shows
     * @param options how it is painted
     * @throws IllegalArgumentException if it is; the message names the largest size possible
     */
    public static void check(Box area, ImageOptions options) {
        Extent.of(area, options.size().of(area));
    }

    /** What is painted on, as large as the whole image. */
    private final class Canvas {

        private final Box area;
        private final ImageOptions options;
        private final Grain grain;
        private final int width;
        private final int height;

        Canvas(Box area, ImageOptions options) {
            this.area = area;
            this.options = options;
            this.grain = options.size().of(area);
            Extent extent = Extent.of(area, grain);
            width = extent.width();
            height = extent.height();
        }

        BufferedImage image(int rows) {
            boolean opaque = options.background().alpha() >= 1;
            return new BufferedImage(
                    width, rows, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        }

        void encode(BufferedImage stripe, int top, PngStream png) throws IOException {
            int[] pixels = ((DataBufferInt) stripe.getRaster().getDataBuffer()).getData();
            for (int y = 0; y < Math.min(stripe.getHeight(), height - top); y++) {
                png.row(pixels, y * width);
            }
        }

        void paint(PictureSheet sheet, BufferedImage stripe, int top) {
            Graphics2D g = stripe.createGraphics();
            try {
                g.setBackground(TextPainter.color(options.background()));
                g.clearRect(0, 0, stripe.getWidth(), stripe.getHeight());
                g.translate(0, -top);
                g.scale(grain.scale(), grain.scale());
                g.translate(-area.minX(), -area.minY());
                double above = area.minY() + top / grain.scale();
                Box seen =
                        new Box(
                                area.minX(),
                                above,
                                area.width(),
                                stripe.getHeight() / grain.scale());
                new DrawingPainter(g, grain.scale(), typeface, seen).paint(sheet.inks());
            } finally {
                g.dispose();
            }
        }
    }

    /** Width and height in pixels, within the limits. */
    private record Extent(int width, int height) {

        static Extent of(Box area, Grain grain) {
            double wide = Math.max(1, Math.rint(area.width() * grain.scale()));
            double high = Math.max(1, Math.rint(area.height() * grain.scale()));
            if (wide * high > MAX_PIXELS || Math.max(wide, high) > MAX_SIDE_PIXELS) {
                throw tooLarge(area, wide, high);
            }
            return new Extent((int) wide, (int) high);
        }

        private static IllegalArgumentException tooLarge(Box area, double wide, double high) {
            double most =
                    Math.min(
                            // Rounding up to whole pixels must not lead beyond the limit.
                            Math.sqrt(MAX_PIXELS * 0.999 / (area.width() * area.height())),
                            MAX_SIDE_PIXELS / Math.max(area.width(), area.height()));
            BigDecimal scale = new BigDecimal(most);
            int whole = Math.max(0, scale.precision() - scale.scale());
            BigDecimal shown =
                    scale.round(new MathContext(Math.max(2, whole + 1), RoundingMode.DOWN));
            return new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "the image would have %.0f x %.0f pixels; the largest possible has"
                                    + " %.0f x %.0f, at scale %s",
                            wide,
                            high,
                            Math.floor(area.width() * most),
                            Math.floor(area.height() * most),
                            shown.stripTrailingZeros().toPlainString()));
        }
    }
}
