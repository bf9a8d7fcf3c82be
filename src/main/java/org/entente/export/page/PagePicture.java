package org.entente.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.entente.export.text.HtmlPrinter;
import org.entente.export.text.SvgPath;

/**
 * Prints a drawing as SVG within a page. Its colours are the style sheet's, so that the reader can
 * change the theme, and its shapes can be reached by mouse and keyboard.
 */
final class PagePicture {

    private static final double MARGIN = 10;
    private static final double RING = 5;

    /** How much wider than a line the space is in which a click means the line. */
    private static final double REACH = 9;

    private final GraphDrawing drawing;
    private final Typeface typeface;
    private final HtmlPrinter html;

    PagePicture(GraphDrawing drawing, Typeface typeface, HtmlPrinter html) {
        this.drawing = drawing;
        this.typeface = typeface;
        this.html = html;
    }

    /** Prints the picture. */
    void print(String title) {
        Box box = drawing.bounds().grow(MARGIN);
        String view = numbers(box.minX(), box.minY(), box.width(), box.height());
        html.begin("svg", "id", "picture", "viewBox", view, "role", "group", "aria-label", title);
        html.line();
        drawing.links().forEach(this::print);
        drawing.ties().forEach(this::print);
        drawing.ties().forEach(this::printLabel);
        drawing.nodes().forEach(this::print);
        drawing.nodes().forEach(this::printName);
        html.end().line();
    }

    private void print(LinkMark link) {
        html.begin(
                "g",
                "class",
                link.holder() ? "link holder" : "link",
                "data-claim",
                link.concern().value());
        line(SvgPath.of(link.curve()), link.line());
        head(Optional.ofNullable(link.head()));
        html.end().line();
    }

    private void print(TieMark tie) {
        html.begin(
                "g",
                "id",
                PageIds.of(tie.id()),
                "class",
                "tie " + tie.stance().word(),
                "data-claim",
                tie.id().value(),
                "tabindex",
                "0",
                "role",
                "button",
                "aria-pressed",
                "false",
                "aria-label",
                tie.title());
        html.element("title", tie.title());
        String path = SvgPath.of(tie.curve());
        String reach = SvgPath.number(tie.line().width() + REACH);
        html.begin("path", "class", "reach", "d", path, "stroke-width", reach).end();
        line(path, tie.line());
        head(Optional.ofNullable(tie.head()));
        html.end().line();
    }

    private void line(String path, LineStyle line) {
        html.begin(
                "path",
                "class",
                line.pattern() == LinePattern.DOTTED ? "line dotted" : "line",
                "d",
                path,
                "stroke-width",
                SvgPath.number(line.width()),
                "stroke-opacity",
                SvgPath.number(line.color().alpha()),
                "stroke-dasharray",
                line.dashes().isEmpty() ? "none" : SvgPath.numbers(line.dashes()));
        html.end();
    }

    private void head(Optional<Outline> head) {
        head.ifPresent(shape -> path("head", shape));
    }

    private void printLabel(TieMark tie) {
        LabelMark label = tie.label();
        Box box = label.box();
        String shown = label.shown() ? "label " : "label tucked ";
        String marked = tie.marked() ? " marked" : "";
        html.begin(
                "g",
                "class",
                shown + tie.stance().word() + marked,
                "data-claim",
                tie.id().value(),
                "aria-hidden",
                "true");
        html.begin(
                        "rect",
                        "x",
                        SvgPath.number(box.minX()),
                        "y",
                        SvgPath.number(box.minY()),
                        "width",
                        SvgPath.number(box.width()),
                        "height",
                        SvgPath.number(box.height()),
                        "rx",
                        SvgPath.number(box.height() / 2))
                .end();
        text(label);
        html.end().line();
    }

    private void print(NodeMark node) {
        boolean concern = node.shape() == NodeShape.DIAMOND;
        Outline shape = node.shape().outline(node.centre(), node.radius());
        html.begin(
                "g",
                "id",
                PageIds.of(node.id()),
                "class",
                concern ? "node worry" : "node",
                data(concern),
                node.id().value(),
                "tabindex",
                "0",
                "role",
                "button",
                "aria-pressed",
                "false",
                "aria-label",
                node.title());
        html.element("title", node.title());
        path("ring", node.shape().outline(node.centre(), node.radius() + RING));
        path("under", shape);
        html.begin("g", "class", "body");
        Optional<String> flag = Optional.ofNullable(node.flag()).flatMap(PagePicture::flag);
        if (flag.isPresent()) {
            printFlag(node, shape, flag.get());
        } else {
            path("shape", shape);
            node.shape().sign(node.centre(), node.radius()).forEach(sign -> path("sign", sign));
        }
        path("border", shape);
        html.end().end().line();
    }

    private void printFlag(NodeMark node, Outline shape, String uri) {
        String clip = "clip-" + node.id().value();
        html.begin("clipPath", "id", clip);
        html.begin("path", "d", SvgPath.of(shape)).end().end();
        Box box = node.bounds();
        html.begin(
                        "image",
                        "href",
                        uri,
                        "x",
                        SvgPath.number(box.minX()),
                        "y",
                        SvgPath.number(box.minY()),
                        "width",
                        SvgPath.number(box.width()),
                        "height",
                        SvgPath.number(box.height()),
                        "clip-path",
                        "url(#" + clip + ")")
                .end();
    }

    private static Optional<String> flag(String iso) {
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

    private void printName(NodeMark node) {
        boolean concern = node.shape() == NodeShape.DIAMOND;
        html.begin(
                "g",
                "class",
                (concern ? "name worry" : "name") + (node.label().shown() ? "" : " tucked"),
                data(concern),
                node.id().value(),
                "aria-hidden",
                "true");
        text(node.label());
        html.end().line();
    }

    private static String data(boolean concern) {
        return concern ? "data-claim" : "data-actor";
    }

    private void text(LabelMark label) {
        TextStyle style = label.style();
        Box box = label.box();
        List<String> lines = label.lines();
        double top = box.centre().y() - lines.size() * style.lineHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            double middle = top + (i + 0.5) * style.lineHeight();
            String line = lines.get(i);
            List<String> attributes =
                    new ArrayList<>(
                            List.of(
                                    "x",
                                    SvgPath.number(box.centre().x()),
                                    "y",
                                    SvgPath.number(middle + Typeface.baselineBelowMiddle(style)),
                                    "font-size",
                                    SvgPath.number(style.size())));
            if (typeface.covers(line)) {
                // Where Inter is missing, another font is fitted into the room measured for it.
                attributes.add("textLength");
                attributes.add(SvgPath.number(typeface.width(line, style)));
                attributes.add("lengthAdjust");
                attributes.add("spacingAndGlyphs");
            }
            html.element("text", line, attributes.toArray(String[]::new));
        }
    }

    private void path(String kind, Outline outline) {
        html.begin("path", "class", kind, "d", SvgPath.of(outline)).end();
    }

    private static String numbers(double... numbers) {
        StringBuilder list = new StringBuilder();
        for (double number : numbers) {
            list.append(list.isEmpty() ? "" : " ").append(SvgPath.number(number));
        }
        return list.toString();
    }
}
