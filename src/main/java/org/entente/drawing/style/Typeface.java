package org.entente.drawing.style;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.drawing.style.TextStyle.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The Inter typeface, measured and outlined from its own font file, so that text is equally wide on
 * every machine and no font need be installed. Thread-safe.
 */
public final class Typeface {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

    private Typeface() {
        faces.put(Weight.REGULAR, new Face("Inter-Regular.otf"));
        faces.put(Weight.SEMI_BOLD, new Face("Inter-SemiBold.otf"));
    }

    /**
     * Loads Inter from the class path.
     *
     * @throws UncheckedIOException if the font files cannot be read
     */
    public static Typeface inter() {
        return new Typeface();
    }

    /**
     * Measures a line of text.
     *
     * @param style how it is set
     * @return its advance width in world units
     */
    public double width(String text, TextStyle style) {
        Face face = face(style);
        return text.codePoints().mapToDouble(face::advance).sum() * style.size();
    }

    /**
     * Tells whether Inter has a glyph for every character of a text.
     *
     * @return false if another font is needed
     */
    public boolean covers(String text) {
        Face face = face(new TextStyle(1, Weight.REGULAR));
        return text.codePoints().allMatch(c -> face.glyph(c) != 0);
    }

    /**
     * Returns the outlines of a character's glyph.
     *
     * @param codePoint the character
     * @param style which font
     * @return the outlines for a font size of 1, the y axis pointing up, the origin on the base
     *     line; shared, so not to be changed
     */
    public GeneralPath glyph(int codePoint, TextStyle style) {
        return face(style).path(codePoint);
    }

    /**
     * Returns how far a character moves the pen.
     *
     * @param codePoint the character
     * @param style which font and size
     * @return its advance width in world units
     */
    public double advance(int codePoint, TextStyle style) {
        return face(style).advance(codePoint) * style.size();
    }

    /**
     * Returns the distance from the middle of a line of text down to the baseline that centres
     * capitals, in world units.
     *
     * @param style how the text is set
     */
    public static double baselineBelowMiddle(TextStyle style) {
        return style.size() * 0.3636;
    }

    private Face face(TextStyle style) {
        Face face = faces.get(style.weight());
        if (face == null) {
            throw new IllegalArgumentException("no face for " + style.weight());
        }
        return face;
    }

    private static final class Face {

        private static final double WIDE = 1.0;
        private static final double NARROW = 0.6;

        private final byte[] file;
        private final AdvanceWidths widths;
        private final Map<Integer, GeneralPath> paths = new HashMap<>();
        private @Nullable OpenTypeFont font;

        Face(String name) {
            try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IOException("Inter is not on the class path: " + name);
                }
                file = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            widths = new AdvanceWidths(file);
        }

        int glyph(int codePoint) {
            return widths.glyph(codePoint);
        }

        double advance(int codePoint) {
            int glyph = widths.glyph(codePoint);
            if (glyph != 0) {
                return widths.advance(glyph);
            }
            if (Character.getType(codePoint) == Character.FORMAT) {
                return 0;
            }
            return Character.isIdeographic(codePoint) || codePoint > 0xffff ? WIDE : NARROW;
        }

        synchronized GeneralPath path(int codePoint) {
            return paths.computeIfAbsent(codePoint, this::outline);
        }

        private GeneralPath outline(int codePoint) {
            try {
                OpenTypeFont outlines = font == null ? parse() : font;
                font = outlines;
                GeneralPath path =
                        outlines.getCFF()
                                .getFont()
                                .getType2CharString(widths.glyph(codePoint))
                                .getPath();
                double scale = 1.0 / outlines.getUnitsPerEm();
                GeneralPath scaled = new GeneralPath(path);
                scaled.transform(AffineTransform.getScaleInstance(scale, scale));
                return scaled;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Loads the whole font on first use, since only exports need outlines. */
        private OpenTypeFont parse() throws IOException {
            return new OTFParser(true).parse(new RandomAccessReadBuffer(file));
        }
    }
}
