package org.entente.export.page;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;
import org.entente.export.picture.CffFont;

/**
 * Makes an OpenType font file of the glyphs of Inter that a page needs, so that the page looks the
 * same where Inter is not installed. See the OpenType specification, version 1.9; only tables that
 * browsers insist on are written, and only characters of the Basic Multilingual Plane.
 */
final class WebFont {

    private static final int UNITS = 1000;
    private static final int ASCENT = 969;
    private static final int DESCENT = -242;
    private static final int X_HEIGHT = 546;
    private static final int CAP_HEIGHT = 727;
    private static final int MAGIC = 0x5F0F3CF5;
    private static final int WHOLE = 0xB1B0AFBA;

    private final int weight;
    private final SortedSet<Integer> characters;
    private final CffFont outlines;
    private final List<Integer> widths = new ArrayList<>(List.of(UNITS / 2));

    private WebFont(Typeface typeface, TextStyle.Weight face, SortedSet<Integer> characters) {
        this.weight = face == TextStyle.Weight.REGULAR ? 400 : 600;
        this.characters = characters;
        TextStyle style = new TextStyle(1, face);
        outlines = new CffFont("Inter-" + weight);
        for (int character : characters) {
            double width = typeface.advance(character, style) * UNITS;
            outlines.add(typeface.glyph(character, style), width);
            widths.add((int) Math.round(width));
        }
    }

    /**
     * Makes a font.
     *
     * @param typeface supplies the glyphs
     * @param face the weight
     * @param characters what it must show, all of them covered and below U+FFFF
     * @return the font file
     */
    static byte[] of(Typeface typeface, TextStyle.Weight face, SortedSet<Integer> characters) {
        try {
            return new WebFont(typeface, face, characters).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a table. */
    private interface Table {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private byte[] file() throws IOException {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("CFF ", outlines.toBytes());
        tables.put("OS/2", bytes(this::metrics));
        tables.put("cmap", bytes(this::characterMap));
        tables.put("head", bytes(WebFont::head));
        tables.put("hhea", bytes(this::horizontal));
        tables.put("hmtx", bytes(this::widths));
        tables.put("maxp", bytes(this::size));
        tables.put("name", bytes(this::names));
        tables.put("post", bytes(WebFont::post));
        int at = 12 + 16 * tables.size();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("OTTO");
        shorts(out, tables.size(), 128, 3, tables.size() * 16 - 128);
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            headAt = table.getKey().equals("head") ? at : headAt;
            out.writeBytes(table.getKey());
            ints(out, sum(table.getValue()), at, table.getValue().length);
            at += padded(table.getValue().length);
        }
        for (byte[] table : tables.values()) {
            out.write(table);
            out.write(new byte[padded(table.length) - table.length]);
        }
        byte[] file = bytes.toByteArray();
        ByteBuffer.wrap(file).putInt(headAt + 8, WHOLE - sum(file));
        return file;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(byte[] table) {
        ByteBuffer words = ByteBuffer.allocate(padded(table.length)).put(table).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private static void ints(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static void head(DataOutputStream out) throws IOException {
        ints(out, 0x00010000, 0x00010000, 0, MAGIC);
        shorts(out, 3, UNITS);
        // No dates: the same page gives the same bytes.
        ints(out, 0, 0, 0, 0);
        shorts(out, -740, -320, 2600, 1100, 0, 8, 2, 0, 0);
    }

    private void horizontal(DataOutputStream out) throws IOException {
        ints(out, 0x00010000);
        int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(UNITS);
        shorts(out, ASCENT, DESCENT, 0, widest, -740, -740, 2600, 1, 0, 0, 0, 0, 0, 0, 0);
        shorts(out, widths.size());
    }

    private void size(DataOutputStream out) throws IOException {
        ints(out, 0x00005000);
        shorts(out, widths.size());
    }

    private void widths(DataOutputStream out) throws IOException {
        for (int width : widths) {
            shorts(out, width, 0);
        }
    }

    /** Format 4, with a segment for each character. */
    private void characterMap(DataOutputStream out) throws IOException {
        int segments = characters.size() + 1;
        int power = Integer.highestOneBit(segments);
        shorts(out, 0, 1, 3, 1);
        ints(out, 12);
        shorts(out, 4, 16 + 8 * segments, 0, 2 * segments, 2 * power);
        shorts(out, Integer.numberOfTrailingZeros(power), 2 * (segments - power));
        for (int character : characters) {
            out.writeShort(character);
        }
        shorts(out, 0xffff, 0);
        for (int character : characters) {
            out.writeShort(character);
        }
        shorts(out, 0xffff);
        int glyph = 1;
        for (int character : characters) {
            out.writeShort(glyph++ - character);
        }
        shorts(out, 1);
        out.write(new byte[2 * segments]);
    }

    private void metrics(DataOutputStream out) throws IOException {
        shorts(out, 4, 600, weight, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
        out.write(new byte[10]);
        ints(out, 1, 0, 0, 0);
        out.writeBytes("NONE");
        shorts(out, 0x40, characters.first(), characters.last(), ASCENT, DESCENT, 0);
        shorts(out, ASCENT, -DESCENT);
        ints(out, 1, 0);
        shorts(out, X_HEIGHT, CAP_HEIGHT, 0, ' ', 1);
    }

    private void names(DataOutputStream out) throws IOException {
        List<String> names = List.of("Inter", "Regular", "Inter " + weight, "Inter-" + weight);
        int[] ids = {1, 2, 4, 6};
        shorts(out, 0, ids.length, 6 + 12 * ids.length);
        int at = 0;
        for (int i = 0; i < ids.length; i++) {
            int length = 2 * names.get(i).length();
            shorts(out, 3, 1, 0x409, ids[i], length, at);
            at += length;
        }
        for (String name : names) {
            out.write(name.getBytes(StandardCharsets.UTF_16BE));
        }
    }

    private static void post(DataOutputStream out) throws IOException {
        ints(out, 0x00030000, 0);
        shorts(out, -100, 50);
        ints(out, 0, 0, 0, 0, 0);
    }
}
