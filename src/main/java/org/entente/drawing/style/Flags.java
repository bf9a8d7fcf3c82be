package org.entente.drawing.style;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** The square flags of countries, from the flag-icons package on the class path. */
public final class Flags {

    private static final String FOLDER = "/META-INF/resources/webjars/flag-icons/7.5.0/flags/1x1/";

    private Flags() {}

    /** A flag as pixels. */
    public static final class Raster {

        private final int size;
        private final int[] argb;

        private Raster(int size, int[] argb) {
            this.size = size;
            this.argb = argb;
        }

        /** Returns the width and the height in pixels. */
        public int size() {
            return size;
        }

        /** Returns the pixels row by row: alpha in the highest byte, not premultiplied. */
        public int[] argb() {
            return argb.clone();
        }
    }

    /**
     * Paints a flag.
     *
     * @param iso ISO 3166-1 alpha-2 code of the country, lower case
     * @param size width and height in pixels
     * @return the flag, empty if the package has none for that code
     */
    public static Optional<Raster> raster(String iso, int size) {
        return document(iso).map(document -> paint(document, size));
    }

    /**
     * Tells whether there is a flag for a code.
     *
     * @param iso ISO 3166-1 alpha-2 code of the country, lower case
     * @return whether the package has its flag
     */
    public static boolean exists(String iso) {
        return url(iso).isPresent();
    }

    /**
     * Opens the SVG file of a flag.
     *
     * @param iso ISO 3166-1 alpha-2 code of the country, lower case
     * @return the file, empty if the package has none for that code; the caller closes it
     * @throws IOException if the file cannot be read
     */
    public static Optional<InputStream> open(String iso) throws IOException {
        Optional<URL> url = url(iso);
        return url.isPresent() ? Optional.of(url.get().openStream()) : Optional.empty();
    }

    /**
     * Paints a flag into a square at the origin.
     *
     * @param iso ISO 3166-1 alpha-2 code of the country, lower case
     * @param g what to paint on
     * @param size width and height of the square
     */
    public static void paint(String iso, Graphics2D g, float size) {
        document(iso).ifPresent(flag -> flag.render(null, g, new ViewBox(0, 0, size, size)));
    }

    private static Optional<URL> url(String iso) {
        return iso.matches("[a-z]{2}(-[a-z]{2,4})?")
                ? Optional.ofNullable(Flags.class.getResource(FOLDER + iso + ".svg"))
                : Optional.empty();
    }

    private static Optional<SVGDocument> document(String iso) {
        return url(iso).map(url -> new SVGLoader().load(url));
    }

    private static Raster paint(SVGDocument document, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, g, new ViewBox(0, 0, size, size));
        } finally {
            g.dispose();
        }
        return new Raster(size, image.getRGB(0, 0, size, size, null, 0, size));
    }
}
