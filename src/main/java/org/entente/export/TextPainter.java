package org.entente.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.entente.drawing.Box;
import org.entente.drawing.LabelMark;
import org.entente.drawing.TextStyle;
import org.entente.drawing.Typeface;

/**
 * Paints texts as filled outlines of Inter, so that they look the same on every machine; texts with
 * characters that Inter lacks are outlined from the machine's own fonts.
 */
final class TextPainter {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Graphics2D g;
    private final Typeface typeface;

    TextPainter(Graphics2D g, Typeface typeface) {
        this.g = g;
        this.typeface = typeface;
    }

    /** Paints the lines of a label in the middle of its box, in the current colour. */
    void centred(LabelMark label) {
        g.fill(outlines(label));
    }

    /** Paints a soft rim around the letters, so that they can be read across lines. */
    void halo(LabelMark label, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outlines(label));
    }

    /** Paints a line of text from a point on its base line, in the current colour. */
    void line(String text, TextStyle style, double x, double baseline) {
        Path2D path = new Path2D.Double();
        path.append(outline(text, style, x, baseline), false);
        g.fill(path);
    }

    private Shape outlines(LabelMark label) {
        Path2D path = new Path2D.Double();
        Box box = label.box();
        TextStyle style = label.style();
        double height = style.lineHeight();
        double top = box.centre().y() - label.lines().size() * height / 2;
        for (int i = 0; i < label.lines().size(); i++) {
            String line = label.lines().get(i);
            double middle = top + (i + 0.5) * height;
            double x = box.centre().x() - typeface.width(line, style) / 2;
            double baseline = middle + Typeface.baselineBelowMiddle(style);
            path.append(outline(line, style, x, baseline), false);
        }
        return path;
    }

    private Shape outline(String text, TextStyle style, double x, double baseline) {
        return typeface.covers(text)
                ? inter(text, style, x, baseline)
                : fallback(text, style, x, baseline);
    }

    private Shape inter(String text, TextStyle style, double x, double baseline) {
        Path2D path = new Path2D.Double();
        double pen = x;
        for (int codePoint : text.codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(pen, baseline);
            place.scale(style.size(), -style.size());
            path.append(place.createTransformedShape(typeface.glyph(codePoint, style)), false);
            pen += typeface.advance(codePoint, style);
        }
        return path;
    }

    private Shape fallback(String text, TextStyle style, double x, double baseline) {
        int weight = style.weight() == TextStyle.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        Font font = new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) style.size());
        TextLayout layout = new TextLayout(text, font, EXACT);
        // The box was measured for Inter; the other font is squeezed into it where it runs wider.
        double fit = Math.min(1, typeface.width(text, style) / Math.max(1, layout.getAdvance()));
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(fit, 1);
        return layout.getOutline(place);
    }
}
