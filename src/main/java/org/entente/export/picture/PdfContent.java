package org.entente.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.entente.export.text.SvgPath;
import org.entente.export.text.VisualOrder;

/** The operators that paint the pages of a PDF, and the resources they share. */
final class PdfContent {

    private static final int FLAG_SIZE = 512;

    private final PDDocument document;
    private final PDResources resources;
    private final Typeface typeface;
    private final StringBuilder out = new StringBuilder();
    private final Map<TextStyle.Weight, PdfFont> fonts = new EnumMap<>(TextStyle.Weight.class);
    private final Map<String, COSName> flags = new LinkedHashMap<>();
    private final Map<Integer, COSName> opacities = new LinkedHashMap<>();

    PdfContent(PDDocument document, PDResources resources, Typeface typeface) {
        this.document = document;
        this.resources = resources;
        this.typeface = typeface;
        for (TextStyle.Weight weight : TextStyle.Weight.values()) {
            fonts.put(weight, new PdfFont(typeface, weight));
        }
    }

    /** Begins a page: converts its coordinates to the drawing's, with y pointing down. */
    void begin(Box area, double scale, Rgba background) {
        put(scale, 0, 0, -scale, -area.minX() * scale, area.maxY() * scale).append("cm\n");
        if (background.alpha() > 0) {
            color(background, false);
            put(area.minX(), area.minY(), area.width(), area.height()).append("re f\n");
        }
    }

    /** Adds the fonts to the resources, once it is known which glyphs are used. */
    void end() throws IOException {
        COSDictionary dictionary = new COSDictionary();
        for (Map.Entry<TextStyle.Weight, PdfFont> font : fonts.entrySet()) {
            dictionary.setItem(name(font.getKey()), font.getValue().dictionary(document));
        }
        resources.getCOSObject().setItem(COSName.FONT, dictionary);
    }

    /** Returns what was written since the page began, and forgets it. */
    String takeOperators() {
        String operators = out.toString();
        out.setLength(0);
        return operators;
    }

    void write(List<Ink> inks) throws IOException {
        for (Ink ink : inks) {
            write(ink);
        }
    }

    private void write(Ink ink) throws IOException {
        if (ink instanceof Ink.Fill fill) {
            color(fill.color(), false);
            path(fill.shape());
            out.append("f\n");
        } else if (ink instanceof Ink.Border border) {
            color(border.color(), true);
            put(border.width()).append("w 0 J 0 j [] 0 d\n");
            path(border.shape());
            out.append("S\n");
        } else if (ink instanceof Ink.Line line) {
            write(line.curve(), line.style());
        } else if (ink instanceof Ink.Text text) {
            write(text);
        } else if (ink instanceof Ink.Flag flag) {
            write(flag);
        } else if (ink instanceof Ink.Clip clip) {
            Box box = clip.window();
            out.append("q\n");
            put(box.minX(), box.minY(), box.width(), box.height()).append("re W n\n");
            write(clip.inks());
            out.append("Q\n");
        } else if (ink instanceof InkGroup group) {
            write(group.inks());
        }
    }

    private void write(Curve curve, LineStyle style) {
        color(style.color(), true);
        put(style.width())
                .append("w 1 j ")
                .append(style.pattern() == LinePattern.DOTTED ? "1 J [" : "0 J [")
                .append(SvgPath.numbers(style.dashes()))
                .append("] 0 d\n");
        put(curve.start()).append("m ");
        put(curve.control1());
        put(curve.control2());
        put(curve.end()).append("c S\n");
    }

    private void write(Ink.Text text) {
        boolean covered = typeface.covers(text.text());
        if (text.halo() != null || !covered) {
            Shape outline = TextPainter.outline(text, typeface);
            if (text.halo() != null) {
                color(text.halo(), true);
                put(text.style().halo()).append("w 1 j 1 J [] 0 d\n");
                path(outline);
                out.append("S\n");
            }
            if (!covered) {
                color(text.color(), false);
                path(outline);
                out.append("f\n");
            }
        }
        PdfFont font = fonts.get(text.style().weight());
        if (font == null) {
            throw new IllegalStateException("no font for " + text.style());
        }
        color(text.color(), false);
        out.append("BT /").append(name(text.style().weight()).getName()).append(' ');
        put(text.style().size()).append("Tf ");
        out.append(covered ? "0 Tr " : "3 Tr ");
        put(1, 0, 0, -1, text.start().x(), text.start().y()).append("Tm ");
        // Readers expect letters at their visual positions and reorder them themselves.
        out.append(font.encode(VisualOrder.of(text.text()))).append(" Tj ET\n");
    }

    private static COSName name(TextStyle.Weight weight) {
        return COSName.getPDFName(weight == TextStyle.Weight.REGULAR ? "Inter" : "InterSemiBold");
    }

    private void write(Ink.Flag flag) throws IOException {
        COSName form = flags.get(flag.iso());
        if (form == null) {
            form = resources.add(form(flag.iso()), "Flag");
            flags.put(flag.iso(), form);
        }
        Box box = flag.box();
        double scale = box.width() / FLAG_SIZE;
        out.append("q\n");
        path(flag.shape());
        out.append("W n\n");
        opacity(flag.opacity());
        put(scale, 0, 0, -scale, box.minX(), box.maxY()).append("cm /");
        out.append(form.getName()).append(" Do\nQ\n");
    }

    private PDFormXObject form(String iso) throws IOException {
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, FLAG_SIZE, FLAG_SIZE);
        try {
            Flags.paint(iso, g, FLAG_SIZE);
        } finally {
            g.dispose();
        }
        return g.getXFormObject();
    }

    private void color(Rgba color, boolean stroke) {
        opacity(color.alpha());
        put(color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0)
                .append(stroke ? "RG\n" : "rg\n");
    }

    private void opacity(double alpha) {
        COSName state =
                opacities.computeIfAbsent(
                        (int) Math.round(alpha * 100),
                        percent -> {
                            PDExtendedGraphicsState made = new PDExtendedGraphicsState();
                            made.setNonStrokingAlphaConstant(percent / 100f);
                            made.setStrokingAlphaConstant(percent / 100f);
                            return resources.add(made);
                        });
        out.append('/').append(state.getName()).append(" gs\n");
    }

    private void path(Outline outline) {
        for (Outline.Step step : outline.steps()) {
            if (step instanceof Outline.MoveTo move) {
                put(move.to()).append("m\n");
            } else if (step instanceof Outline.LineTo line) {
                put(line.to()).append("l\n");
            } else if (step instanceof Outline.CurveTo curve) {
                put(curve.control1());
                put(curve.control2());
                put(curve.to()).append("c\n");
            } else {
                out.append("h\n");
            }
        }
    }

    private void path(Shape shape) {
        double[] c = new double[6];
        Point pen = new Point(0, 0);
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            pen = step(path.currentSegment(c), c, pen);
        }
    }

    private Point step(int kind, double[] c, Point pen) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                put(c[0], c[1]).append("m\n");
                return new Point(c[0], c[1]);
            }
            case PathIterator.SEG_LINETO -> {
                put(c[0], c[1]).append("l\n");
                return new Point(c[0], c[1]);
            }
            case PathIterator.SEG_QUADTO -> {
                // PDF has cubic curves only.
                Point control = new Point(c[0], c[1]);
                Point end = new Point(c[2], c[3]);
                put(pen.towards(control, 2.0 / 3));
                put(end.towards(control, 2.0 / 3));
                put(end).append("c\n");
                return end;
            }
            case PathIterator.SEG_CUBICTO -> {
                put(c).append("c\n");
                return new Point(c[4], c[5]);
            }
            default -> {
                out.append("h\n");
                return pen;
            }
        }
    }

    private StringBuilder put(Point point) {
        return put(point.x(), point.y());
    }

    private StringBuilder put(double... numbers) {
        for (double number : numbers) {
            out.append(SvgPath.number(number)).append(' ');
        }
        return out;
    }
}
