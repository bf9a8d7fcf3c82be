package org.entente.export.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.export.picture.flag.FlagShapes;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Copies flags into an SVG file as groups, their ids made unique. */
final class SvgFlags {

    /** The view boxes of all flags are squares of this width. */
    static final double WIDTH = 512;

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

    /** Writes a flag as a group that others may use; its width is that of the file's view box. */
    static void define(String iso, SvgWriter out) throws XMLStreamException {
        Optional<Element> flag = FlagShapes.of(iso);
        if (flag.isPresent()) {
            copy(iso, flag.get(), out);
        }
    }

    private static void copy(String iso, Element element, SvgWriter out) throws XMLStreamException {
        boolean root = element.getParentNode() instanceof Document;
        out.begin(root ? "g" : element.getLocalName());
        if (root) {
            out.attribute("id", id(iso));
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(iso, (Attr) element.getAttributes().item(i), root, out);
        }
        for (Element child : FlagShapes.children(element)) {
            copy(iso, child, out);
        }
        out.end();
    }

    private static void attribute(String iso, Attr attribute, boolean root, SvgWriter out)
            throws XMLStreamException {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (name.equals("xlink:href") || name.equals("href")) {
            out.link(inner(iso, value.replaceFirst("^#", "")));
        } else if (name.equals("id")) {
            if (!root) {
                out.attribute("id", inner(iso, value));
            }
        } else if (!name.contains(":") && !name.equals("version") && !name.equals("viewBox")) {
            out.attribute(name, value.replace("url(#", "url(#" + inner(iso, "")));
        }
    }

    /** What a flag refers to inside itself is called so that no two of a file are the same. */
    private static String inner(String iso, String id) {
        return id(iso) + "-" + id;
    }
}
