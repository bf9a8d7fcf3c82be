package org.entente.io.graph.xml;

import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/**
 * Walks through the elements of an XML text. Document type definitions and entities other than
 * XML's own five are not read: they could name other files, or grow without end.
 */
final class XmlCursor {

    /**
     * The parser's own limit on depth, which is disabled: it differs between JDKs, and its message
     * is for programmers. {@link #checkDepth} comes first.
     */
    private static final String PARSER_DEPTH =
            "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private final String text;
    private final int[] lineStarts;
    private final XMLStreamReader xml;
    private int depth;
    private boolean hadElements;

    XmlCursor(String text) throws FileException {
        this.text = text;
        this.lineStarts = lineStarts(text);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(PARSER_DEPTH, "0");
        try {
            xml = factory.createXMLStreamReader(new StringReader(text));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /**
     * Moves to the next start or end of an element.
     *
     * @return whether there is one
     */
    boolean next() throws FileException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkDepth(++depth);
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new FileException(
                            ProblemKind.SYNTAX,
                            at(),
                            "the entity " + Shown.text(xml.getLocalName()) + " is not known",
                            null);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Returns how many elements the cursor is in, the one that starts here included. */
    int depth() {
        return depth;
    }

    /**
     * Moves to the start of the root element.
     *
     * @param name its name
     * @param format the format, for messages
     * @return its depth
     * @throws FileException if the root has another name
     */
    int enter(String name, String format) throws FileException {
        if (!next() || !starts(name)) {
            throw new FileException(
                    ProblemKind.UNKNOWN_FORMAT,
                    at(),
                    "this is XML, but not " + format + ": it must begin with <" + name + ">",
                    null);
        }
        return depth();
    }

    /**
     * Moves to the start of the next child of an element, skipping deeper ones; stops at the end of
     * the element.
     *
     * @param outer the depth of the element
     * @return whether there is a child
     */
    boolean child(int outer) throws FileException {
        while (next()) {
            if (xml.isStartElement() && depth == outer + 1) {
                return true;
            }
            if (xml.isEndElement() && depth < outer) {
                return false;
            }
        }
        return false;
    }

    /** Returns the name of the element that starts or ends here, without its namespace. */
    String name() {
        return xml.getLocalName();
    }

    /** Returns the attributes of the element that starts here, in the file's order. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return attributes;
    }

    /** Tells whether the cursor is at the start of an element of a name, in any namespace. */
    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Returns an attribute of the element that starts here. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /**
     * Returns the text of the element that starts here, and moves to its end; the content of nested
     * elements is skipped.
     */
    String text() throws FileException {
        StringBuilder content = new StringBuilder();
        hadElements = false;
        try {
            for (int inside = 1; inside > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    inside++;
                    hadElements = true;
                    checkDepth(depth + inside);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inside--;
                } else if (xml.isCharacters() && inside == 1) {
                    content.append(xml.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        depth--;
        return content.toString();
    }

    /** Tells whether the last text read had nested elements. */
    boolean hadElements() {
        return hadElements;
    }

    private void checkDepth(int levels) throws FileException {
        if (levels > Limits.DEPTH) {
            throw new FileException(
                    ProblemKind.TOO_LARGE,
                    at(),
                    "elements nest deeper than " + Limits.DEPTH + " levels",
                    null);
        }
    }

    /** Returns the position of the element that starts here. */
    Position at() {
        Position behind = position(xml.getLocation());
        if (!xml.isStartElement()) {
            return behind;
        }
        // The parser is after the tag; no attribute can contain the character that opened it.
        int open = text.lastIndexOf('<', offset(behind) - 1);
        return open < 0 ? behind : place(open);
    }

    private int offset(Position place) {
        int line = Math.min(place.line(), lineStarts.length);
        return Math.min(text.length(), lineStarts[line - 1] + place.column() - 1);
    }

    private Position place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    private static int[] lineStarts(String text) {
        IntStream behindBreaks =
                IntStream.range(0, text.length())
                        .filter(i -> text.charAt(i) == '\n')
                        .map(i -> i + 1);
        return IntStream.concat(IntStream.of(0), behindBreaks).toArray();
    }

    private static Position position(Location location) {
        return new Position(
                Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    private FileException malformed(XMLStreamException e) {
        Position at = e.getLocation() == null ? new Position(1, 1) : position(e.getLocation());
        if (!text.stripLeading().startsWith("<")) {
            return syntax(at, "this is not XML, which begins with \"<\"", e);
        }
        if (offset(at) >= text.stripTrailing().length()) {
            return syntax(at, "the file ends too early; an element is not closed", e);
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("JAXP0001")) {
            // The parser's own limits, on attributes for instance; they differ between JDKs.
            return Limits.exceeded(
                    at, "an element here is larger than the XML parser allows; make it smaller");
        }
        String detail = message.substring(message.indexOf("Message: ") + 1);
        detail = detail.startsWith("essage: ") ? detail.substring(8) : "";
        String reason = Shown.remark(detail);
        return syntax(
                at,
                reason.isEmpty()
                        ? "this is not XML"
                        : "this is not XML: "
                                + reason.substring(0, 1).toLowerCase(Locale.ROOT)
                                + reason.substring(1),
                e);
    }

    private static FileException syntax(Position at, String message, XMLStreamException e) {
        return new FileException(ProblemKind.SYNTAX, at, message, e);
    }
}
