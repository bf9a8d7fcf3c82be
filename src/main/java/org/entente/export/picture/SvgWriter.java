package org.entente.export.picture;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Rgba;
import org.entente.export.text.PlainText;
import org.entente.export.text.SvgPath;
import org.jspecify.annotations.Nullable;

/** Writes SVG elements; any text becomes valid XML. */
final class SvgWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final XMLStreamWriter xml;
    private final Map<String, String> clips = new LinkedHashMap<>();

    SvgWriter(Writer target) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
    }

    void begin(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    /** Starts the root, with width and height in their unit. */
    void root(Box area, List<String> size) throws XMLStreamException {
        xml.writeDefaultNamespace(SVG);
        xml.writeNamespace("xlink", XLINK);
        attribute("width", size.get(0));
        attribute("height", size.get(1));
        attribute(
                "viewBox",
                String.join(
                        " ",
                        SvgPath.number(area.minX()),
                        SvgPath.number(area.minY()),
                        SvgPath.number(area.width()),
                        SvgPath.number(area.height())));
        attribute("role", "img");
        attribute("aria-labelledby", "page-title page-source");
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, PlainText.of(value));
    }

    void box(Box box) throws XMLStreamException {
        attribute("x", SvgPath.number(box.minX()));
        attribute("y", SvgPath.number(box.minY()));
        attribute("width", SvgPath.number(box.width()));
        attribute("height", SvgPath.number(box.height()));
    }

    /** Fits what is drawn in a square at the origin into a box. */
    void place(Box box, double width) throws XMLStreamException {
        attribute(
                "transform",
                "translate("
                        + SvgPath.number(box.minX())
                        + ' '
                        + SvgPath.number(box.minY())
                        + ") scale("
                        + String.format(Locale.ROOT, "%.6f", box.width() / width)
                        + ')');
    }

    void link(String id) throws XMLStreamException {
        // The older spelling is the one that every reader knows.
        xml.writeAttribute("xlink", XLINK, "href", "#" + id);
    }

    void fill(Rgba color) throws XMLStreamException {
        attribute("fill", color.hex());
        opacity("fill-opacity", color);
    }

    void stroke(Rgba color, double width) throws XMLStreamException {
        attribute("fill", "none");
        attribute("stroke", color.hex());
        opacity("stroke-opacity", color);
        attribute("stroke-width", SvgPath.number(width));
    }

    void opacity(String name, Rgba color) throws XMLStreamException {
        if (color.alpha() < 1) {
            attribute(name, SvgPath.number(color.alpha()));
        }
    }

    void element(String name, @Nullable String id, String text) throws XMLStreamException {
        begin(name);
        if (id != null) {
            attribute("id", id);
        }
        text(text);
        end();
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(PlainText.of(text));
    }

    /**
     * Remembers a clip; it is defined at the end of the file, where any element may refer to it.
     */
    void later(String id, String path) {
        clips.put(id, path);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Defines the clips and closes the root. */
    void finish() throws XMLStreamException {
        if (!clips.isEmpty()) {
            begin("defs");
            for (Map.Entry<String, String> clip : clips.entrySet()) {
                begin("clipPath");
                attribute("id", clip.getKey());
                begin("path");
                attribute("d", clip.getValue());
                end();
                end();
            }
            end();
        }
        end();
        xml.writeEndDocument();
        xml.close();
    }
}
