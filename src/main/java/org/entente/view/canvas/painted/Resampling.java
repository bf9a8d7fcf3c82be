package org.entente.view.canvas.painted;

import java.util.Arrays;

/**
 * Scales an image by bilinear interpolation. Several times as fast as software rendering, because
 * weights are computed once for each row and column rather than for each pixel. Keeps working
 * memory; not thread-safe.
 */
final class Resampling {

    private static final int WHOLE = 256;
    private static final int RED_AND_BLUE = 0x00ff00ff;
    private static final int ALPHA_AND_GREEN = 0xff00ff00;

    private int[] columns = {};
    private int[] shares = {};
    private int[] row = {};

    /**
     * An image as rows of premultiplied ARGB.
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
     * Paints an image over another. Pixels that it does not cover stay.
     *
     * @param from the image
     * @param scale target pixels per image pixel, above 0
     * @param x the image's left edge in target pixels
     * @param y the image's upper edge in target pixels
     * @param to the target
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

    /** Returns the image coordinate of a target pixel's centre; whole numbers are pixel centres. */
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

    /** Blends two rows of the image. */
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

    /** Blends two channels at a time: each has eight spare bits for the product. */
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
