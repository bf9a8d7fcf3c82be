package org.entente.intake.office;

import org.entente.intake.IntakeException;
import org.entente.intake.Leveller;
import org.entente.intake.Metadata;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** What a document says about itself in Dublin Core. */
final class Properties extends XmlCheck.DepthCheck {

    private final StringBuilder text = new StringBuilder();
    private Metadata metadata = Metadata.NONE;

    private Properties() {}

    static Metadata of(String part, PackedDocument document) throws IntakeException {
        if (!document.has(part)) {
            return Metadata.NONE;
        }
        Properties properties = new Properties();
        XmlCheck.parse(part, document.part(part), properties);
        return properties.metadata;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
            throws SAXException {
        super.startElement(uri, name, qualified, attributes);
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        String said = new Leveller().level(text.toString());
        if (!said.isEmpty()) {
            metadata = metadata.or(said(name, said));
        }
        text.setLength(0);
    }

    private static Metadata said(String name, String said) {
        return switch (name) {
            case "title" -> Metadata.NONE.withTitle(said);
            case "creator", "initial-creator" -> new Metadata(null, said, null, null, null);
            case "publisher" -> new Metadata(null, null, said, null, null);
            case "created", "creation-date" -> new Metadata(null, null, null, day(said), null);
            default -> Metadata.NONE;
        };
    }

    private static @Nullable String day(String time) {
        return time.matches("\\d{4}-\\d{2}-\\d{2}(?:T.*)?") ? time.substring(0, 10) : null;
    }
}
