package org.entente.export.picture.flag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.drawing.style.Flags;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The SVG elements of a flag as plain shapes and groups. References and markers are expanded,
 * because many SVG viewers do not support them or not when nested.
 */
public final class FlagShapes {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String USE = "use";
    private static final String MARKER = "marker-mid";

    private final Document document;

    private FlagShapes(Document document) {
        this.document = document;
    }

    /**
     * Reads a flag.
     *
     * @param iso ISO 3166-1 alpha-2 code of the country, lower case
     * @return the file's root, its coordinates as in the file; empty if there is no such flag
     */
    public static Optional<Element> of(String iso) {
        try {
            Optional<InputStream> file = Flags.open(iso);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = file.get()) {
                return Optional.of(of(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the flag " + iso + " is no sound XML", e);
        }
    }

    static Element of(InputStream in)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        FlagShapes shapes = new FlagShapes(builder.parse(in));
        shapes.spellOutUses();
        shapes.spellOutMarkers();
        shapes.dropUnused();
        return shapes.document.getDocumentElement();
    }

    /** What is used may itself use something; the copies are spelt out in their turn. */
    private void spellOutUses() {
        for (List<Element> uses = all(USE); !uses.isEmpty(); uses = all(USE)) {
            Element use = uses.get(0);
            Element group = group(use.getAttribute("transform") + shift(use));
            for (int i = 0; i < use.getAttributes().getLength(); i++) {
                String name = use.getAttributes().item(i).getNodeName();
                if (!List.of("x", "y", "width", "height", "href", "xlink:href", "transform")
                        .contains(name)) {
                    group.setAttribute(name, use.getAttribute(name));
                }
            }
            group.appendChild(copy(byId(target(use))));
            use.getParentNode().replaceChild(group, use);
        }
    }

    private static String target(Element use) {
        String target = use.getAttributeNS(XLINK, "href");
        return (target.isEmpty() ? use.getAttribute("href") : target).substring(1);
    }

    private static String shift(Element use) {
        return use.hasAttribute("x") || use.hasAttribute("y")
                ? translate(number(use, "x"), number(use, "y"))
                : "";
    }

    private static String translate(String x, String y) {
        return "translate(" + x + ' ' + y + ')';
    }

    private static String number(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : "0";
    }

    /** Replaces markers at the corners of a line by shapes. */
    private void spellOutMarkers() {
        for (Element line : all("path")) {
            if (line.hasAttribute(MARKER)) {
                String id = line.getAttribute(MARKER).replaceAll("url\\(#(.*)\\)", "$1");
                Element marker = byId(id);
                Element marks = group("");
                for (String corner : PathCorners.inner(line.getAttribute("d"))) {
                    Element mark = group("translate(" + corner + ')');
                    for (Element child : children(marker)) {
                        mark.appendChild(copy(child));
                    }
                    marks.appendChild(mark);
                }
                line.removeAttribute(MARKER);
                line.getParentNode().insertBefore(marks, line.getNextSibling());
            }
        }
        all("marker").forEach(marker -> marker.getParentNode().removeChild(marker));
    }

    /** Removes definitions that are no longer used. */
    private void dropUnused() {
        for (Element defs : all("defs")) {
            for (Element child : children(defs)) {
                if (!isReferable(child)) {
                    defs.removeChild(child);
                }
            }
        }
    }

    private static boolean isReferable(Element element) {
        return List.of("clipPath", "linearGradient", "radialGradient")
                        .contains(element.getLocalName())
                || children(element).stream().anyMatch(FlagShapes::isReferable);
    }

    private Element group(String transform) {
        Element group = document.createElementNS(SVG, "g");
        if (!transform.isEmpty()) {
            group.setAttribute("transform", transform);
        }
        return group;
    }

    /** Copies an element without ids, which stay with the original. */
    private static Element copy(Element original) {
        Element copy = (Element) original.cloneNode(true);
        copy.removeAttribute("id");
        NodeList inside = copy.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < inside.getLength(); i++) {
            ((Element) inside.item(i)).removeAttribute("id");
        }
        return copy;
    }

    private Element byId(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a flag lacks its " + id));
    }

    private List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /**
     * Returns the elements right inside an element.
     *
     * @param parent the element
     * @return its children, in the order of the file
     */
    public static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
