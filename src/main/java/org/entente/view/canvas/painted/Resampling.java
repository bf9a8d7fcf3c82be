package org.entente.view.canvas.painted;

import java.util.Arrays;

/**
 * Stretches an image by bilinear interpolation. Software rendering takes several times as long for
 * it, since it decides for each pixel anew what here is decided once for a row and a column. Keeps
 * its working memory; for one thread.
 */
final class Resampling {

    private static final int WHOLE = 256;
    private static final int RED_AND_BLUE = 0x00ff00ff;
    private static final int ALPHA_AND_GREEN = 0xff00ff00;

    private int[] columns = {};
    private int[] shares = {};
    private int[] row = {};

    /**
     * An image's pixels row by row: alpha, red, green, blue, with colours multiplied by alpha.
     *
     * @param pixels at least width times height
     * @param width in pixels
     * @param height in pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // The array is the image; nothing compares two.
    record Pixels(int[] pixels, int width, int height) {

        void fill(int colour) {
            Arrays.fill(pixels, 0, width * height, colour);
        }
    }

    /**
     * Paints an image over another. Pixels of the other that the image does not cover stay.
     *
     * @param from the image
     * @param scale pixels of the other per pixel of the image, above 0
     * @param x where the image's left border lies in the other, in pixels of the other
     * @param y likewise its upper border
     * @param to the other
     */
    void paint(Pixels from, double scale, double x, double y, Pixels to) {
        int left = (int) Math.max(0, Math.ceil(x - 0.5));
        int right = (int) Math.min(to.width, Math.floor(x + from.width * scale + 0.5));
        int top = (int) Math.max(0, Math.ceil(y - 0.5));
        int bottom = (int) Math.min(to.height, Math.floor(y + from.height * scale + 0.5));
        if (left >= right || top >= bottom || from.width < 2 || from.height < 2) {
            return;
        }
        locateColumns(from.width, scale, x, left, right);
        int first = columns[0];
        int last = columns[right - left - 1] + 1;
        if (row.length < from.width) {
            row = new int[from.width];
        }
        for (int line = top; line < bottom; line++) {
            double at = source(line, y, scale, from.height);
            int above = Math.min(from.height - 2, (int) at);
            int share = (int) ((at - above) * WHOLE);
            blendRows(from, above, share, first, last);
            blendColumns(to.pixels, line * to.width + left, right - left);
        }
    }

    /** The place in the image of a pixel's middle, where whole numbers are middles of pixels. */
    private static double source(int pixel, double origin, double scale, int size) {
        return Math.max(0, Math.min(size - 1, (pixel + 0.5 - origin) / scale - 0.5));
    }

    private void locateColumns(int width, double scale, double x, int left, int right) {
        if (columns.length < right - left) {
            columns = new int[right - left];
            shares = new int[right - left];
        }
        for (int column = left; column < right; column++) {
            double at = source(column, x, scale, width);
            int before = Math.min(width - 2, (int) at);
            columns[column - left] = before;
            shares[column - left] = (int) ((at - before) * WHOLE);
        }
    }

    /** Blends a row of the image with the one below it. */
    private void blendRows(Pixels from, int above, int share, int first, int last) {
        int[] pixels = from.pixels;
        int upper = above * from.width;
        int lower = upper + from.width;
        for (int i = first; i <= last; i++) {
            row[i] = blend(pixels[upper + i], pixels[lower + i], share);
        }
    }

    private void blendColumns(int[] pixels, int start, int count) {
        for (int i = 0; i < count; i++) {
            int before = columns[i];
            pixels[start + i] = blend(row[before], row[before + 1], shares[i]);
        }
    }

    /** Two channels at a time: each has eight bits of room above it for the product. */
    private static int blend(int one, int other, int share) {
        int rest = WHOLE - share;
        int redAndBlue =
                ((one & RED_AND_BLUE) * rest + (other & RED_AND_BLUE) * share) >>> 8 & RED_AND_BLUE;
        int alphaAndGreen =
                (one >>> 8 & RED_AND_BLUE) * rest + (other >>> 8 & RED_AND_BLUE) * share
                        & ALPHA_AND_GREEN;
        return redAndBlue | alphaAndGreen;
    }
}
