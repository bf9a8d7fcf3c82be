package org.entente.export;

/**
 * Filters the rows of a PNG: each byte is told as the difference from one beside or above it, which
 * packs better. Of three filters, each row takes the one with the least sum of differences, as the
 * PNG specification recommends.
 */
final class PngRow {

    private static final byte NONE = 0;
    private static final byte SUB = 1;
    private static final byte UP = 2;

    private final int channels;
    private byte[] above;
    private byte[] here;
    private final byte[] packed;

    PngRow(int width, int channels) {
        this.channels = channels;
        above = new byte[width * channels];
        here = new byte[width * channels];
        packed = new byte[1 + width * channels];
    }

    /** Returns the next row, with the number of its filter before it; valid until the next call. */
    byte[] filtered(int[] argb, int from) {
        unpack(argb, from);
        long plain = 0;
        long beside = 0;
        long upward = 0;
        for (int i = 0; i < here.length; i++) {
            plain += Math.abs((int) here[i]);
            beside += Math.abs((int) (byte) (here[i] - left(i)));
            upward += Math.abs((int) (byte) (here[i] - above[i]));
        }
        packed[0] = upward <= beside && upward <= plain ? UP : beside <= plain ? SUB : NONE;
        for (int i = 0; i < here.length; i++) {
            int predicted = packed[0] == UP ? above[i] : packed[0] == SUB ? left(i) : 0;
            packed[i + 1] = (byte) (here[i] - predicted);
        }
        byte[] before = above;
        above = here;
        here = before;
        return packed;
    }

    private byte left(int i) {
        return i < channels ? 0 : here[i - channels];
    }

    private void unpack(int[] argb, int from) {
        for (int i = 0, x = from; i < here.length; i += channels, x++) {
            int pixel = argb[x];
            here[i] = (byte) (pixel >> 16);
            here[i + 1] = (byte) (pixel >> 8);
            here[i + 2] = (byte) pixel;
            if (channels == 4) {
                here[i + 3] = (byte) (pixel >>> 24);
            }
        }
    }
}
