package org.entente.export.page;

import java.util.Base64;
import java.util.SortedSet;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Stance;

/** The style sheet of a page: the colours of the picture in both themes, and what uses them. */
final class PageStyle {

    private PageStyle() {}

    /**
     * Returns the style sheet: light, dark where the reader's system is, and as the reader asks.
     *
     * @param typeface where the letters are from
     * @param characters those that the page needs
     */
    static String css(Typeface typeface, SortedSet<Integer> characters) {
        String light = variables(VisualStyle.of(Theme.LIGHT));
        String dark = variables(VisualStyle.of(Theme.DARK));
        return "\n"
                + face(typeface, TextStyle.Weight.REGULAR, characters)
                + face(typeface, TextStyle.Weight.SEMI_BOLD, characters)
                + ":root { color-scheme: light; "
                + light
                + faint()
                + "}\n@media screen and (prefers-color-scheme: dark) {"
                + " :root:not([data-theme=light]) { color-scheme: dark; "
                + dark
                + "} }\n@media screen { :root[data-theme=dark] { color-scheme: dark; "
                + dark
                + "} }\n"
                + PageResource.text("page.css");
    }

    private static String face(
            Typeface typeface, TextStyle.Weight face, SortedSet<Integer> characters) {
        byte[] font = WebFont.of(typeface, face, characters);
        return "@font-face { font-family: Inter; font-weight: "
                + (face == TextStyle.Weight.REGULAR ? "400" : "600")
                + "; src: url(data:font/otf;base64,"
                + Base64.getEncoder().encodeToString(font)
                + "); }\n";
    }

    private static String variables(VisualStyle style) {
        StringBuilder css = new StringBuilder();
        add(css, "ground", style.ground().hex());
        add(css, "text", style.text().hex());
        add(css, "paper", style.label().hex());
        add(css, "node", style.node().hex());
        add(css, "node-sign", style.nodeSign().hex());
        add(css, "node-border", style.nodeBorder().hex());
        add(css, "selection", style.selection().hex());
        add(css, "concern", style.concern().hex());
        add(css, "concern-ink", style.concernInk().hex());
        for (Stance stance : Stance.values()) {
            add(css, stance.word(), style.color(stance).hex());
        }
        return css.toString();
    }

    /** How much is left of what recedes, in either theme. */
    private static String faint() {
        StringBuilder css = new StringBuilder();
        add(css, "faint", Double.toString(Fade.RECEDED));
        add(css, "faint-name", Double.toString(Fade.RECEDED_NAME));
        add(css, "faint-label", Double.toString(Fade.RECEDED_LABEL));
        return css.toString();
    }

    private static void add(StringBuilder css, String name, String value) {
        css.append("--").append(name).append(": ").append(value).append("; ");
    }
}
