package org.entente.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.entente.export.text.HtmlPrinter;
import org.entente.export.text.SvgPath;

/**
 * Prints ink as SVG within a page. Colours are classes of the style sheet, so that the reader can
 * change the theme.
 */
final class PageInk {

    private final Typeface typeface;
    private final PageColors colors;
    private final HtmlPrinter html;
    private int clips;

    PageInk(Typeface typeface, PageColors colors, HtmlPrinter html) {
        this.typeface = typeface;
        this.colors = colors;
        this.html = html;
    }

    /**
     * Prints inks.
     *
     * @param light the inks of the light theme
     * @param dark the same inks of the dark theme
     * @param kind a class of each; empty for none
     */
    void print(List<? extends Ink> light, List<? extends Ink> dark, String kind) {
        for (int i = 0; i < light.size(); i++) {
            print(light.get(i), dark.get(i), kind);
        }
    }

    private void print(Ink light, Ink dark, String kind) {
        if (light instanceof Ink.Fill fill) {
            List<String> attributes = painted("f-", fill.color(), ((Ink.Fill) dark).color(), kind);
            attributes.addAll(List.of("d", SvgPath.of(fill.shape())));
            opacity("fill-opacity", fill.color(), attributes);
            path(attributes);
        } else if (light instanceof Ink.Border border) {
            Rgba color = border.color();
            List<String> attributes = stroke(color, ((Ink.Border) dark).color(), kind);
            attributes.addAll(List.of("d", SvgPath.of(border.shape())));
            attributes.addAll(List.of("stroke-width", SvgPath.number(border.width())));
            opacity("stroke-opacity", color, attributes);
            path(attributes);
        } else if (light instanceof Ink.Line line) {
            print(line, ((Ink.Line) dark).style().color(), kind);
        } else if (light instanceof Ink.Text text) {
            print(text, (Ink.Text) dark, kind);
        } else if (light instanceof Ink.Flag flag) {
            print(flag);
        } else if (light instanceof Ink.Clip clip) {
            html.begin("g", "clip-path", clipTo(SvgPath.of(clip.window())));
            print(clip.inks(), ((Ink.Clip) dark).inks(), kind);
            html.end();
        } else if (light instanceof InkGroup group) {
            print(group.inks(), ((InkGroup) dark).inks(), kind);
        }
    }

    private void print(Ink.Line line, Rgba dark, String kind) {
        LineStyle style = line.style();
        boolean dotted = style.pattern() == LinePattern.DOTTED;
        List<String> attributes =
                stroke(style.color(), dark, dotted ? (kind + " dotted").strip() : kind);
        attributes.addAll(List.of("d", SvgPath.of(line.curve())));
        attributes.addAll(List.of("stroke-width", SvgPath.number(style.width())));
        opacity("stroke-opacity", style.color(), attributes);
        if (!style.dashes().isEmpty()) {
            attributes.addAll(List.of("stroke-dasharray", SvgPath.numbers(style.dashes())));
        }
        path(attributes);
    }

    private List<String> stroke(Rgba light, Rgba dark, String kind) {
        return painted("line s-", light, dark, kind);
    }

    private List<String> painted(String paint, Rgba light, Rgba dark, String kind) {
        String more = kind.isEmpty() ? "" : ' ' + kind;
        return new ArrayList<>(List.of("class", paint + colors.name(light, dark) + more));
    }

    private static void opacity(String name, Rgba color, List<String> to) {
        if (color.alpha() < 1) {
            to.addAll(List.of(name, SvgPath.number(color.alpha())));
        }
    }

    private void path(List<String> attributes) {
        html.begin("path", attributes.toArray(String[]::new)).end();
    }

    private void print(Ink.Text text, Ink.Text dark, String kind) {
        Rgba halo = text.halo();
        Rgba darkHalo = dark.halo();
        String rim =
                halo == null || darkHalo == null
                        ? ""
                        : "rim s-" + colors.name(halo, darkHalo) + ' ';
        List<String> attributes = painted("f-", text.color(), dark.color(), (rim + kind).strip());
        attributes.addAll(List.of("x", SvgPath.number(text.start().x())));
        attributes.addAll(List.of("y", SvgPath.number(text.start().y())));
        attributes.addAll(List.of("font-size", SvgPath.number(text.style().size())));
        if (text.style().weight() == TextStyle.Weight.SEMI_BOLD) {
            attributes.addAll(List.of("font-weight", "600"));
        }
        if (typeface.covers(text.text()) && text.text().length() > 1) {
            // If Inter is missing, another font is fitted into the measured width.
            attributes.addAll(List.of("textLength", SvgPath.number(text.width())));
            attributes.addAll(List.of("lengthAdjust", "spacingAndGlyphs"));
        }
        opacity("fill-opacity", text.color(), attributes);
        if (halo != null) {
            attributes.addAll(List.of("stroke-width", SvgPath.number(text.style().halo())));
            opacity("stroke-opacity", halo, attributes);
        }
        html.element("text", text.text(), attributes.toArray(String[]::new));
    }

    private void print(Ink.Flag flag) {
        Optional<String> uri = uri(flag.iso());
        if (uri.isEmpty()) {
            return;
        }
        String clip = clipTo(SvgPath.of(flag.shape()));
        Box box = flag.box();
        html.begin(
                        "image",
                        "href",
                        uri.get(),
                        "x",
                        SvgPath.number(box.minX()),
                        "y",
                        SvgPath.number(box.minY()),
                        "width",
                        SvgPath.number(box.width()),
                        "height",
                        SvgPath.number(box.height()),
                        "clip-path",
                        clip)
                .end();
    }

    /** Prints a clip path and returns a reference to it. */
    private String clipTo(String path) {
        String id = "clip-" + ++clips;
        html.begin("clipPath", "id", id).begin("path", "d", path).end().end();
        return "url(#" + id + ")";
    }

    private static Optional<String> uri(String iso) {
        try {
            Optional<InputStream> file = Flags.open(iso);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = file.get()) {
                return Optional.of(
                        "data:image/svg+xml;base64,"
                                + Base64.getEncoder().encodeToString(in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
