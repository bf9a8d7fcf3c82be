package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.Typesetter;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.VisualStyle;

/** Prints a line and the page number at the foot of a page. */
final class PageFoot {

    private static final double SIZE = 8;
    private static final int MAX_LETTERS = 80;

    private final Typesetter setter;
    private final double margin;

    /**
     * @param setter sets the texts
     * @param margin of the pages, in points
     */
    PageFoot(Typesetter setter, double margin) {
        this.setter = setter;
        this.margin = margin;
    }

    /**
     * Returns a page with its foot.
     *
     * @param line the text besides the number
     * @param number the page's number, from 1
     * @param count the number of pages
     * @param unit units of the page for a point
     */
    PictureSheet under(PictureSheet page, String line, int number, int count, double unit) {
        VisualStyle style = page.drawing().style();
        TextStyle small = new TextStyle(SIZE * unit, Weight.REGULAR);
        Rgba muted = style.mutedText();
        Box area = page.area();
        double baseline = area.maxY() - margin / 2 * unit;
        String words = Texts.shorten(line, MAX_LETTERS);
        String place = "Page " + number + " of " + count;
        double width = setter.width(place, small);
        double left = area.minX() + margin * unit;
        double right = area.maxX() - margin * unit - width;
        List<Ink> inks = new ArrayList<>(page.inks());
        inks.add(text(new Point(left, baseline), words, small, muted));
        inks.add(text(new Point(right, baseline), place, small, muted));
        return page.withInks(inks);
    }

    private Ink text(Point start, String text, TextStyle style, Rgba color) {
        return new Ink.Text(start, text, style, color, null, setter.width(text, style));
    }
}
