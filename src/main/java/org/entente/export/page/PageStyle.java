package org.entente.export.page;

import java.util.Base64;
import java.util.SortedSet;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;

/** The style sheet of a page: the colours of both themes, and the rules that use them. */
final class PageStyle {

    private PageStyle() {}

    /**
     * Returns the style sheet: light, dark by the system's preference, and either on the reader's
     * choice.
     *
     * @param typeface supplies the font
     * @param characters those that the page needs
     */
    static String css(Typeface typeface, SortedSet<Integer> characters, PageColors colors) {
        String light = colors.variables(Theme.LIGHT);
        String dark = colors.variables(Theme.DARK);
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
                + colors.rules()
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

    /** Returns the opacity of what is faded, in either theme. */
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
