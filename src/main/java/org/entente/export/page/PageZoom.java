package org.entente.export.page;

import org.entente.export.text.HtmlPrinter;

/** Prints the zoom buttons, which the script activates. */
final class PageZoom {

    private PageZoom() {}

    static void print(HtmlPrinter html) {
        html.begin("div", "id", "tools", "hidden", "");
        button(html, "zoom-in", "+", "Zoom in");
        button(html, "zoom-out", "\u2212", "Zoom out");
        button(html, "zoom-fit", "Fit", "Show the whole picture");
        html.element(
                "button",
                "Legend",
                "type",
                "button",
                "id",
                "legend-toggle",
                "aria-controls",
                "legend",
                "aria-expanded",
                "false");
        html.end().line();
    }

    private static void button(HtmlPrinter html, String id, String text, String name) {
        html.element("button", text, "type", "button", "id", id, "aria-label", name, "title", name);
    }
}
