package org.entente.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeException.Cause;
import org.entente.intake.IntakeLimits;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads untrusted XML: without document type definitions, hence without entities, to a limited
 * depth, and without messages on the console.
 */
final class XmlCheck {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** The parser's own limit, which differs between JDKs; 0 disables it. */
    private static final String PARSER_DEPTH =
            "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private XmlCheck() {}

    /**
     * Checks a part of a document.
     *
     * @param name the part's name
     * @param xml the part
     * @throws IntakeException if it is not well-formed, declares a type, or nests too deep
     */
    static void check(String name, byte[] xml) throws IntakeException {
        parse(name, xml, new DepthCheck());
    }

    /** Reads a part of a document, with namespaces. */
    static void parse(String name, byte[] xml, DefaultHandler handler) throws IntakeException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(PARSER_DEPTH, "0");
            parser.parse(new ByteArrayInputStream(xml), handler);
        } catch (SAXParseException e) {
            boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new IntakeException(
                    doctype ? Cause.FORBIDDEN : Cause.DAMAGED,
                    doctype
                            ? "its part "
                                    + name
                                    + " declares a document type, which is not followed"
                            : "its part "
                                    + name
                                    + " is damaged on line "
                                    + e.getLineNumber()
                                    + ", column "
                                    + e.getColumnNumber(),
                    e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IntakeException(
                    Cause.DAMAGED, "its part " + name + " is damaged: " + e.getMessage(), e);
        }
    }

    /** A handler that stops at excessive nesting, and resolves nothing. */
    static class DepthCheck extends DefaultHandler {

        private int depth;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes)
                throws SAXException {
            if (++depth > IntakeLimits.MAX_DEPTH) {
                throw new SAXException("elements nest deeper than " + IntakeLimits.MAX_DEPTH);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
