package org.entente.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;

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

    void paint(Ink.Text text) {
        Shape outline = outline(text, typeface);
        if (text.halo() != null) {
            g.setColor(color(text.halo()));
            g.setStroke(
                    new BasicStroke(
                            (float) text.style().halo(),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            g.draw(outline);
        }
        g.setColor(color(text.color()));
        g.fill(outline);
    }

    /** Returns the outlines of a text at its place. */
    static Shape outline(Ink.Text text, Typeface typeface) {
        return typeface.covers(text.text()) ? inter(text, typeface) : fallback(text);
    }

    private static Shape inter(Ink.Text text, Typeface typeface) {
        Path2D path = new Path2D.Double();
        TextStyle style = text.style();
        double pen = text.start().x();
        for (int codePoint : text.text().codePoints().toArray()) {
            AffineTransform place = AffineTransform.getTranslateInstance(pen, text.start().y());
            place.scale(style.size(), -style.size());
            place.shear(style.slanted() ? TextStyle.SLANT : 0, 0);
            path.append(place.createTransformedShape(typeface.glyph(codePoint, style)), false);
            pen += typeface.advance(codePoint, style);
        }
        return path;
    }

    private static Shape fallback(Ink.Text text) {
        TextStyle style = text.style();
        int weight = style.weight() == TextStyle.Weight.REGULAR ? Font.PLAIN : Font.BOLD;
        Font font = new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) style.size());
        // Letters that run to the left stand in a line that runs to the right, as SVG has it.
        AttributedString line = new AttributedString(text.text());
        line.addAttribute(TextAttribute.FONT, font);
        line.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        TextLayout layout = new TextLayout(line.getIterator(), EXACT);
        // The box was measured for Inter; the other font is squeezed into it where it runs wider.
        double fit = Math.min(1, text.width() / Math.max(1, layout.getAdvance()));
        AffineTransform place =
                AffineTransform.getTranslateInstance(text.start().x(), text.start().y());
        place.scale(fit, 1);
        place.shear(style.slanted() ? -TextStyle.SLANT : 0, 0);
        return layout.getOutline(place);
    }

    static Color color(Rgba color) {
        return new Color(
                color.red(), color.green(), color.blue(), (int) Math.round(color.alpha() * 255));
    }
}
