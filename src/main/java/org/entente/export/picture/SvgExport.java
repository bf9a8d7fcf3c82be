package org.entente.export.picture;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.entente.export.text.SvgPath;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * Writes a page as SVG 1.1 with real text. Every actor, tie and concern is a group with an id, its
 * name as title and its quotes as description. The same page gives the same bytes. Any thread may
 * use it.
 */
public final class SvgExport {

    private static final String FONTS = "Inter, 'Helvetica Neue', Arial, sans-serif";

    private final Typeface typeface;

    /**
     * @param typeface knows which texts Inter covers
     */
    public SvgExport(Typeface typeface) {
        this.typeface = typeface;
    }

    /**
     * Writes a page.
     *
     * @param options its size on paper, and its background
     * @return the SVG file in UTF-8
     */
    public byte[] svg(PictureSheet sheet, ImageOptions options) {
        StringWriter text = new StringWriter();
        try {
            SvgWriter writer = new SvgWriter(text);
            new Page(sheet, writer).write(options);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string can be written to", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes one page. */
    private final class Page {

        private final PictureSheet sheet;
        private final SvgWriter out;
        private int clips;

        Page(PictureSheet sheet, SvgWriter out) {
            this.sheet = sheet;
            this.out = out;
        }

        void write(ImageOptions options) throws XMLStreamException {
            Box area = sheet.area();
            Rgba background = options.background();
            out.begin("svg");
            out.root(area, size(options.size(), area));
            out.element("title", "page-title", sheet.title());
            out.element("desc", "page-source", sheet.source());
            Set<String> flags = SvgFlags.in(sheet.inks());
            if (!flags.isEmpty()) {
                out.begin("defs");
                for (String iso : flags) {
                    SvgFlags.define(iso, out);
                }
                out.end();
            }
            if (background.alpha() > 0) {
                out.begin("rect");
                out.box(area);
                out.fill(background);
                out.end();
            }
            write(sheet.inks());
            out.finish();
        }

        /** Returns width and height: in millimetres where they were asked for, else in pixels. */
        private static List<String> size(ImageSize size, Box area) {
            double inches = size.of(area).inchesPerUnit();
            boolean paper = size instanceof ImageSize.Print;
            double perUnit = inches * (paper ? ImageSize.INCH : ImageSize.SCREEN_DPI);
            String unit = paper ? "mm" : "";
            return List.of(
                    SvgPath.number(area.width() * perUnit) + unit,
                    SvgPath.number(area.height() * perUnit) + unit);
        }

        private void write(List<Ink> inks) throws XMLStreamException {
            for (Ink ink : inks) {
                write(ink);
            }
        }

        private void write(Ink ink) throws XMLStreamException {
            if (ink instanceof InkGroup group) {
                write(group);
            } else if (ink instanceof Ink.Text text) {
                write(text);
            } else if (ink instanceof Ink.Flag flag) {
                write(flag);
            } else if (ink instanceof Ink.Clip clip) {
                out.begin("g");
                out.attribute("clip-path", clipTo(SvgPath.of(clip.window())));
                write(clip.inks());
                out.end();
            } else {
                out.begin("path");
                if (ink instanceof Ink.Fill fill) {
                    out.attribute("d", SvgPath.of(fill.shape()));
                    out.fill(fill.color());
                } else if (ink instanceof Ink.Border border) {
                    out.attribute("d", SvgPath.of(border.shape()));
                    out.stroke(border.color(), border.width());
                } else if (ink instanceof Ink.Line line) {
                    out.attribute("d", SvgPath.of(line.curve()));
                    out.stroke(line.style().color(), line.style().width());
                    pattern(line.style());
                }
                out.end();
            }
        }

        private void pattern(LineStyle line) throws XMLStreamException {
            if (!line.dashes().isEmpty()) {
                out.attribute("stroke-dasharray", SvgPath.numbers(line.dashes()));
            }
            if (line.pattern() == LinePattern.DOTTED) {
                out.attribute("stroke-linecap", "round");
            }
        }

        private void write(InkGroup group) throws XMLStreamException {
            out.begin("g");
            ElementId element = group.element();
            if (element != null && isShape(group.part())) {
                out.attribute("id", id(element));
                title(group);
                String description = sheet.descriptions().get(element);
                if (description != null) {
                    out.element("desc", null, description);
                }
            } else {
                out.attribute("class", cssClass(group.part()));
                ties(group);
                title(group);
                describeTies(group);
            }
            write(group.inks());
            out.end();
        }

        private void ties(InkGroup group) throws XMLStreamException {
            if (group.part() == InkGroup.Part.LINE
                    && group.subject() instanceof Subject.Ribbon ribbon) {
                List<String> ids = ribbon.ties().stream().map(TieId::value).toList();
                out.attribute("data-ties", String.join(" ", ids));
            }
        }

        private void describeTies(InkGroup group) throws XMLStreamException {
            if (group.part() == InkGroup.Part.LINE
                    && group.subject() instanceof Subject.Ribbon ribbon) {
                String all =
                        ribbon.ties().stream()
                                .map(sheet.descriptions()::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("\n"));
                if (!all.isEmpty()) {
                    out.element("desc", null, all);
                }
            }
        }

        private static boolean isShape(InkGroup.Part part) {
            return part == InkGroup.Part.LINE || part == InkGroup.Part.BODY;
        }

        private static String cssClass(InkGroup.Part part) {
            return switch (part) {
                case LINE -> "ribbon";
                case NAME -> "label";
                case PILL -> "concern-pill";
                case BACKDROP -> "surrounding";
                default -> part.name().toLowerCase(Locale.ROOT);
            };
        }

        private void title(InkGroup group) throws XMLStreamException {
            if (!group.title().isEmpty()) {
                out.element("title", null, group.title());
            }
        }

        private static String id(ElementId element) {
            String kind =
                    element instanceof ActorId
                            ? "actor-"
                            : element instanceof TieId ? "tie-" : "concern-";
            return kind + element.value().replaceAll("[^A-Za-z0-9_.-]", "_");
        }

        /** The halo is a separate element, because many viewers do not support paint-order. */
        private void write(Ink.Text text) throws XMLStreamException {
            Rgba halo = text.halo();
            if (halo != null) {
                begin(text);
                out.attribute("class", "halo");
                out.attribute("aria-hidden", "true");
                out.stroke(halo, text.style().halo());
                out.attribute("stroke-linejoin", "round");
                out.text(text.text());
                out.end();
            }
            begin(text);
            out.fill(text.color());
            out.text(text.text());
            out.end();
        }

        private void begin(Ink.Text text) throws XMLStreamException {
            out.begin("text");
            Point start = text.start();
            out.attribute("x", SvgPath.number(start.x()));
            out.attribute("y", SvgPath.number(start.y()));
            out.attribute("font-family", FONTS);
            out.attribute("font-size", SvgPath.number(text.style().size()));
            if (text.style().weight() == TextStyle.Weight.SEMI_BOLD) {
                out.attribute("font-weight", "600");
            }
            // If Inter is missing, another font is fitted into the measured width.
            if (typeface.covers(text.text()) && text.text().length() > 1) {
                out.attribute("textLength", SvgPath.number(text.width()));
                out.attribute("lengthAdjust", "spacingAndGlyphs");
            }
        }

        private void write(Ink.Flag flag) throws XMLStreamException {
            out.begin("g");
            out.attribute("clip-path", clipTo(SvgPath.of(flag.shape())));
            if (flag.opacity() < 1) {
                out.attribute("opacity", SvgPath.number(flag.opacity()));
            }
            out.begin("use");
            out.link(SvgFlags.id(flag.iso()));
            out.place(flag.box(), SvgFlags.WIDTH);
            out.end();
            out.end();
        }

        /** Defines a clip, in the middle of an element's attributes, and returns how to refer. */
        private String clipTo(String path) {
            String id = "clip-" + ++clips;
            out.later(id, path);
            return "url(#" + id + ")";
        }
    }
}
