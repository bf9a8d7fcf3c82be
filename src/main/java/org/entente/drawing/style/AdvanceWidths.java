package org.entente.drawing.style;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The advance widths of a font, read from the tables {@code cmap}, {@code head}, {@code hhea} and
 * {@code hmtx} of an OpenType file (ISO/IEC 14496-22). The window only measures text, and reading
 * these four tables is much faster than loading the whole font.
 */
final class AdvanceWidths {

    private static final int UNICODE_FULL = 12;
    private static final int UNICODE_BASIC = 4;

    private final ByteBuffer font;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final int unitsPerEm;
    private final int metrics;
    private final int characters;
    private final int format;

    /**
     * Reads a font.
     *
     * @param file the file's bytes
     * @throws IllegalArgumentException if it lacks one of the tables, or a table of Unicode
     *     characters
     */
    AdvanceWidths(byte[] file) {
        font = ByteBuffer.wrap(file).asReadOnlyBuffer();
        int count = font.getShort(4) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(entry + 8));
        }
        unitsPerEm = font.getShort(table("head") + 18) & 0xffff;
        metrics = font.getShort(table("hhea") + 34) & 0xffff;
        characters = characterTable();
        format = font.getShort(characters);
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return offset;
    }

    private int characterTable() {
        int cmap = table("cmap");
        int count = font.getShort(cmap + 2) & 0xffff;
        int best = -1;
        for (int i = 0; i < count; i++) {
            int offset = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            int kind = font.getShort(offset);
            if (kind == UNICODE_FULL) {
                return offset;
            }
            best = kind == UNICODE_BASIC ? offset : best;
        }
        if (best < 0) {
            throw new IllegalArgumentException("the font has no table of Unicode characters");
        }
        return best;
    }

    /** Returns the number of a character's glyph; 0 if the font has none. */
    int glyph(int codePoint) {
        return format == UNICODE_FULL ? fullGlyph(codePoint) : basicGlyph(codePoint);
    }

    private int fullGlyph(int codePoint) {
        int low = 0;
        int high = font.getInt(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + 12 * middle;
            if (codePoint < font.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > font.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return font.getInt(group + 8) + codePoint - font.getInt(group);
            }
        }
        return 0;
    }

    private int basicGlyph(int codePoint) {
        int segments = (font.getShort(characters + 6) & 0xffff) / 2;
        int ends = characters + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int end = font.getShort(ends + 2 * i) & 0xffff;
            int start = font.getShort(starts + 2 * i) & 0xffff;
            if (codePoint >= start && codePoint <= end) {
                int range = font.getShort(ranges + 2 * i) & 0xffff;
                int delta = font.getShort(deltas + 2 * i);
                if (range == 0) {
                    return (codePoint + delta) & 0xffff;
                }
                int at = ranges + 2 * i + range + 2 * (codePoint - start);
                int glyph = font.getShort(at) & 0xffff;
                return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
            }
        }
        return 0;
    }

    /** Returns how far a glyph moves the pen, for a font size of 1. */
    double advance(int glyph) {
        int entry = Math.min(glyph, metrics - 1);
        return (font.getShort(table("hmtx") + 4 * entry) & 0xffff) / (double) unitsPerEm;
    }
}
