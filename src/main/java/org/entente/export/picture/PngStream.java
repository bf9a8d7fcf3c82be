package org.entente.export.picture;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.entente.export.picture.ImageSize.Grain;

/**
 * Writes a PNG file row by row, so that an image need not be in memory as a whole. See "Portable
 * Network Graphics (PNG) Specification (Third Edition)", W3C.
 */
final class PngStream implements AutoCloseable {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte TRUECOLOUR = 2;
    private static final byte TRUECOLOUR_WITH_ALPHA = 6;
    private static final int CHUNK = 1 << 16;

    /** Beyond this, drawings get hardly smaller, but take half as long again. */
    private static final int EFFORT = 4;

    private static final double METRE_IN_INCHES = 1000 / ImageSize.INCH;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(EFFORT);
    private final byte[] chunk = new byte[CHUNK];
    private final int channels;
    private final byte[] row;
    private int filled;

    /** Writes everything before the pixels. */
    PngStream(OutputStream target, int width, int height, boolean alpha) throws IOException {
        out = new DataOutputStream(target);
        channels = alpha ? 4 : 3;
        // The first byte, which stays 0, says that the row is not filtered: drawings, unlike
        // photographs, pack best as they are.
        row = new byte[1 + width * channels];
        out.write(SIGNATURE);
        byte[] header = new byte[13];
        putInt(header, 0, width);
        putInt(header, 4, height);
        header[8] = 8;
        header[9] = alpha ? TRUECOLOUR_WITH_ALPHA : TRUECOLOUR;
        chunk("IHDR", header, header.length);
    }

    /** Writes the physical size of a pixel. */
    void physical(Grain grain) throws IOException {
        int perMetre = (int) Math.max(1, Math.round(grain.dpi() * METRE_IN_INCHES));
        byte[] body = new byte[9];
        putInt(body, 0, perMetre);
        putInt(body, 4, perMetre);
        body[8] = 1;
        chunk("pHYs", body, body.length);
    }

    /** Writes a note; as plain text where Latin-1 has the letters, since all readers know that. */
    void text(String keyword, String note) throws IOException {
        // No reader expects control characters here; the format forbids the null.
        String text = note.replaceAll("\\p{Cc}+", " ").strip();
        if (text.isEmpty()) {
            return;
        }
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        byte[] head = (keyword + (latin ? "\0" : "\0\0\0\0\0")).getBytes(StandardCharsets.US_ASCII);
        byte[] words = text.getBytes(charset);
        byte[] body = new byte[head.length + words.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(words, 0, body, head.length, words.length);
        chunk(latin ? "tEXt" : "iTXt", body, body.length);
    }

    /** Writes the next row, from alpha, red, green and blue in one number for each pixel. */
    void row(int[] argb, int from) throws IOException {
        for (int i = 1, x = from; i < row.length; i += channels, x++) {
            int pixel = argb[x];
            row[i] = (byte) (pixel >> 16);
            row[i + 1] = (byte) (pixel >> 8);
            row[i + 2] = (byte) pixel;
            if (channels == 4) {
                row[i + 3] = (byte) (pixel >>> 24);
            }
        }
        deflater.setInput(row);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    private void deflate() throws IOException {
        filled += deflater.deflate(chunk, filled, chunk.length - filled);
        if (filled == chunk.length) {
            chunk("IDAT", chunk, filled);
            filled = 0;
        }
    }

    /** Writes what comes after the last row. */
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        chunk("IDAT", chunk, filled);
        chunk("IEND", chunk, 0);
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void chunk(String type, byte[] body, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(body, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(body, 0, length);
        out.writeInt((int) check.getValue());
    }

    private static void putInt(byte[] body, int at, int number) {
        for (int i = 0; i < 4; i++) {
            body[at + i] = (byte) (number >>> (24 - 8 * i));
        }
    }
}
