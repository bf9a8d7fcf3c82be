package org.entente.export.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.style.Flags;

/** Copies flags into an SVG file as symbols, their ids made unique. */
final class SvgFlags {

    private SvgFlags() {}

    static String id(String iso) {
        return "flag-" + iso;
    }

    /** Returns the flags used, in order. */
    static Set<String> in(List<Ink> inks) {
        Set<String> flags = new LinkedHashSet<>();
        for (Ink ink : inks) {
            if (ink instanceof Ink.Flag flag) {
                flags.add(flag.iso());
            } else if (ink instanceof InkGroup group) {
                flags.addAll(in(group.inks()));
            } else if (ink instanceof Ink.Clip clip) {
                flags.addAll(in(clip.inks()));
            }
        }
        return flags;
    }

    /** Writes a flag as a symbol. */
    static void define(String iso, SvgWriter out) throws XMLStreamException {
        try {
            Optional<InputStream> file = Flags.open(iso);
            if (file.isPresent()) {
                try (InputStream in = file.get()) {
                    copy(iso, in, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String iso, InputStream in, SvgWriter out) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                out.begin(root ? "symbol" : reader.getLocalName());
                if (root) {
                    out.attribute("id", id(iso));
                    out.attribute("viewBox", reader.getAttributeValue(null, "viewBox"));
                } else {
                    attributes(reader, out);
                }
                root = false;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                out.end();
            }
        }
        reader.close();
    }

    private static void attributes(XMLStreamReader reader, SvgWriter out)
            throws XMLStreamException {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (name.equals("href")) {
                out.link("in-" + id(value.replaceFirst("^#", "")));
            } else if (name.equals("id")) {
                out.attribute("id", "in-" + id(value));
            } else if (reader.getAttributeNamespace(i) == null
                    || reader.getAttributeNamespace(i).isEmpty()) {
                out.attribute(name, value.replace("url(#", "url(#in-" + id("")));
            }
        }
    }
}
