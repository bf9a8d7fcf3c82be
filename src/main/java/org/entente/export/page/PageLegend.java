package org.entente.export.page;

import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.Legend;
import org.entente.drawing.sheet.LegendEntries;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.export.text.HtmlPrinter;
import org.entente.export.text.SvgPath;

/** Prints the legend of a picture: on the screen beside it on request, in print below it. */
final class PageLegend {

    private static final double WIDTH = 920;

    private final GraphDrawing drawing;
    private final Typeface typeface;
    private final PageInk ink;
    private final HtmlPrinter html;

    PageLegend(GraphDrawing drawing, Typeface typeface, PageInk ink, HtmlPrinter html) {
        this.drawing = drawing;
        this.typeface = typeface;
        this.ink = ink;
        this.html = html;
    }

    /** Prints the legend, if there is anything to explain. */
    void print() {
        Legend.Placed light = placed(Theme.LIGHT);
        Legend.Placed dark = placed(Theme.DARK);
        if (light.inks().isEmpty()) {
            return;
        }
        Box box = light.box();
        String view = SvgPath.numbers(List.of(box.minX(), box.minY(), box.width(), box.height()));
        html.begin("figcaption", "id", "legend");
        html.begin("svg", "viewBox", view, "role", "group", "aria-label", "Legend").line();
        ink.print(light.inks(), dark.inks(), "");
        html.end().end().line();
    }

    private Legend.Placed placed(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);
        return LegendEntries.legend(drawing.withStyle(style)).place(0, 0, WIDTH, style, typeface);
    }
}
