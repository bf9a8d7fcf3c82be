package org.entente.export.picture;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a font program in the Compact Font Format (Adobe Technical Notes 5176 and 5177) with only
 * the glyphs a file needs. Outlines come scaled from the font, so no hints and no subroutines are
 * written. Glyph 0 represents a missing character.
 */
public final class CffFont {

    private static final int STANDARD_STRINGS = 391;
    private static final int OFFSET_SIZE = 4;
    private static final double UNITS = 1000;

    private final String name;
    private final List<byte[]> charStrings = new ArrayList<>();

    public CffFont(String name) {
        this.name = name;
        add(null, UNITS / 2);
    }

    /**
     * Adds a glyph.
     *
     * @param outline for a font size of 1, the y axis pointing up; null for none
     * @param width advance width in thousandths of the font size
     * @return the number of the glyph
     */
    public int add(@Nullable Shape outline, double width) {
        CharString glyph = new CharString();
        glyph.number((int) Math.round(width));
        if (outline != null) {
            glyph.draw(outline);
        }
        glyph.operator(CharString.END);
        charStrings.add(glyph.bytes.toByteArray());
        return charStrings.size() - 1;
    }

    /** Returns the font program. */
    public byte[] toBytes() {
        byte[] header = {1, 0, 4, OFFSET_SIZE};
        byte[] names = index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        List<byte[]> glyphNames = new ArrayList<>();
        ByteArrayOutputStream charset = new ByteArrayOutputStream();
        charset.write(0);
        for (int i = 1; i < charStrings.size(); i++) {
            glyphNames.add(("g" + i).getBytes(StandardCharsets.US_ASCII));
            int id = STANDARD_STRINGS + i - 1;
            charset.write(id >> 8);
            charset.write(id);
        }
        byte[] strings = index(glyphNames);
        byte[] subroutines = index(List.of());
        byte[] glyphs = index(charStrings);
        byte[] privates = {(byte) 139, 20, (byte) 139, 21};
        // Offsets are written in five bytes each, so the length of the dictionary is known.
        int top = index(List.of(dictionary(0, 0, 0, 0))).length;
        int charsetAt = header.length + names.length + top + strings.length + subroutines.length;
        int glyphsAt = charsetAt + charset.size();
        int privatesAt = glyphsAt + glyphs.length;
        ByteArrayOutputStream font = new ByteArrayOutputStream();
        font.writeBytes(header);
        font.writeBytes(names);
        font.writeBytes(
                index(List.of(dictionary(charsetAt, glyphsAt, privates.length, privatesAt))));
        font.writeBytes(strings);
        font.writeBytes(subroutines);
        font.writeBytes(charset.toByteArray());
        font.writeBytes(glyphs);
        font.writeBytes(privates);
        return font.toByteArray();
    }

    private static byte[] dictionary(int charset, int glyphs, int privateSize, int privates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        offset(bytes, charset);
        bytes.write(15);
        offset(bytes, glyphs);
        bytes.write(17);
        offset(bytes, privateSize);
        offset(bytes, privates);
        bytes.write(18);
        return bytes.toByteArray();
    }

    private static void offset(ByteArrayOutputStream bytes, int value) {
        bytes.write(29);
        fourBytes(bytes, value);
    }

    private static void fourBytes(ByteArrayOutputStream bytes, int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >> shift);
        }
    }

    private static byte[] index(List<byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(entries.size() >> 8);
        bytes.write(entries.size());
        if (entries.isEmpty()) {
            return bytes.toByteArray();
        }
        bytes.write(OFFSET_SIZE);
        int offset = 1;
        fourBytes(bytes, offset);
        for (byte[] entry : entries) {
            offset += entry.length;
            fourBytes(bytes, offset);
        }
        entries.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** The program that draws one glyph. */
    private static final class CharString {

        static final int LINE = 5;
        static final int CURVE = 8;
        static final int END = 14;
        static final int MOVE = 21;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int x;
        private int y;

        void draw(Shape outline) {
            double[] c = new double[6];
            double fromX = 0;
            double fromY = 0;
            for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
                int kind = path.currentSegment(c);
                switch (kind) {
                    case PathIterator.SEG_MOVETO -> {
                        to(c[0], c[1]);
                        operator(MOVE);
                    }
                    case PathIterator.SEG_LINETO -> {
                        to(c[0], c[1]);
                        operator(LINE);
                    }
                    case PathIterator.SEG_QUADTO -> {
                        to(fromX + (c[0] - fromX) * 2 / 3, fromY + (c[1] - fromY) * 2 / 3);
                        to(c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3);
                        to(c[2], c[3]);
                        operator(CURVE);
                    }
                    case PathIterator.SEG_CUBICTO -> {
                        to(c[0], c[1]);
                        to(c[2], c[3]);
                        to(c[4], c[5]);
                        operator(CURVE);
                    }
                    default -> {
                        // A glyph's contours close by themselves.
                        continue;
                    }
                }
                int last =
                        kind == PathIterator.SEG_CUBICTO
                                ? 4
                                : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                fromX = c[last];
                fromY = c[last + 1];
            }
        }

        private void to(double toX, double toY) {
            int newX = (int) Math.round(toX * UNITS);
            int newY = (int) Math.round(toY * UNITS);
            number(newX - x);
            number(newY - y);
            x = newX;
            y = newY;
        }

        void operator(int code) {
            bytes.write(code);
        }

        void number(int value) {
            if (value >= -107 && value <= 107) {
                bytes.write(value + 139);
            } else if (value >= 108 && value <= 1131) {
                bytes.write(247 + ((value - 108) >> 8));
                bytes.write(value - 108);
            } else if (value >= -1131 && value <= -108) {
                bytes.write(251 + ((-value - 108) >> 8));
                bytes.write(-value - 108);
            } else {
                bytes.write(28);
                bytes.write(value >> 8);
                bytes.write(value);
            }
        }
    }
}
