package org.entente.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * A weight of Inter in a PDF, embedded with only the glyphs used. Each glyph has the character it
 * represents, so that text can be searched and copied. A character that Inter lacks has a blank
 * glyph; its outline is painted by other means.
 */
final class PdfFont {

    private static final double UNITS = 1000;
    private static final int CHUNK = 100;

    private final Typeface typeface;
    private final TextStyle style;
    private final String name;
    private final CffFont font;
    private final Map<Integer, Integer> glyphs = new LinkedHashMap<>();
    private final List<Double> widths = new ArrayList<>(List.of(UNITS / 2));

    PdfFont(Typeface typeface, TextStyle.Weight weight) {
        this.typeface = typeface;
        this.style = new TextStyle(1, weight);
        // Six letters before the name say that the font is a part of one.
        this.name =
                weight == TextStyle.Weight.REGULAR
                        ? "ENTNTR+Inter-Regular"
                        : "ENTNTS+Inter-SemiBold";
        this.font = new CffFont(name);
    }

    /** Returns a text as the hexadecimal glyph numbers that show it. */
    String encode(String text) {
        StringBuilder hex = new StringBuilder("<");
        text.codePoints()
                .map(c -> glyphs.computeIfAbsent(c, this::add))
                .forEach(
                        glyph ->
                                hex.append(
                                        HexFormat.of().withUpperCase().toHexDigits((short) glyph)));
        return hex.append('>').toString();
    }

    private int add(int codePoint) {
        double width = typeface.advance(codePoint, style) * UNITS;
        widths.add(width);
        boolean covered = typeface.covers(Character.toString(codePoint));
        return font.add(covered ? typeface.glyph(codePoint, style) : null, width);
    }

    /** Returns the font's dictionary, once all texts are encoded. */
    COSDictionary dictionary(PDDocument document) throws IOException {
        COSDictionary descendant = dictionary("Font", "CIDFontType0");
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor(document));
        COSArray all = new COSArray();
        widths.forEach(width -> all.add(real(width)));
        descendant.setItem(COSName.W, array(COSInteger.ZERO, all));
        COSDictionary composite = dictionary("Font", "Type0");
        composite.setName(COSName.BASE_FONT, name + "-Identity-H");
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        composite.setItem(COSName.DESCENDANT_FONTS, array(descendant));
        composite.setItem(COSName.TO_UNICODE, stream(document, characters(), null));
        return composite;
    }

    private COSDictionary descriptor(PDDocument document) throws IOException {
        COSDictionary descriptor = dictionary("FontDescriptor", null);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(
                COSName.FONT_BBOX, array(real(-740), real(-320), real(2600), real(1100)));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 969);
        descriptor.setInt(COSName.DESCENT, -242);
        descriptor.setInt(COSName.CAP_HEIGHT, 727);
        descriptor.setInt(COSName.STEM_V, style.weight() == TextStyle.Weight.REGULAR ? 90 : 130);
        descriptor.setItem(COSName.FONT_FILE3, stream(document, font.toBytes(), "CIDFontType0C"));
        return descriptor;
    }

    /** Returns the map from glyphs to characters. */
    private byte[] characters() {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append(
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >>"
                                + " def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(glyphs.entrySet());
        for (int from = 0; from < entries.size(); from += CHUNK) {
            List<Map.Entry<Integer, Integer>> part =
                    entries.subList(from, Math.min(from + CHUNK, entries.size()));
            map.append(part.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : part) {
                map.append(String.format(Locale.ROOT, "<%04X> <", entry.getValue()));
                for (char unit : Character.toChars(entry.getKey())) {
                    map.append(String.format(Locale.ROOT, "%04X", (int) unit));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static COSStream stream(PDDocument document, byte[] bytes, @Nullable String subtype)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        if (subtype != null) {
            stream.setName(COSName.SUBTYPE, subtype);
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static COSDictionary dictionary(String type, @Nullable String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        if (subtype != null) {
            dictionary.setName(COSName.SUBTYPE, subtype);
        }
        return dictionary;
    }

    private static COSArray array(COSBase... items) {
        COSArray array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    private static COSFloat real(double value) {
        return new COSFloat((float) value);
    }
}
