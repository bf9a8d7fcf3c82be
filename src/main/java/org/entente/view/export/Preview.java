package org.entente.view.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** What would be exported: a small image of a picture, or the beginning of a text. */
public final class Preview {

    private final byte[] png;
    private final String text;
    private final String size;

    private Preview(byte[] png, String text, String size) {
        this.png = png.clone();
        this.text = text;
        this.size = size;
    }

    /**
     * Makes a preview of a picture.
     *
     * @param png the image, as a PNG file
     * @param size how large the file would be, in words
     */
    public Preview(byte[] png, String size) {
        this(png, "", size);
    }

    /**
     * Makes a preview of a text.
     *
     * @param text its beginning
     * @param size how large the file would be, in words
     */
    public static Preview ofText(String text, String size) {
        return new Preview(new byte[0], text, size);
    }

    /**
     * Returns the preview of a file of another size.
     *
     * @param words how large the file would be, in words
     */
    public Preview withSize(String words) {
        return new Preview(png, text, words);
    }

    /** Tells whether there is an image. */
    public boolean isPicture() {
        return png.length > 0;
    }

    /**
     * Opens the image.
     *
     * @return a PNG file; empty if there is none
     */
    public InputStream open() {
        return new ByteArrayInputStream(png);
    }

    /** Returns the beginning of the text; empty for a picture. */
    public String text() {
        return text;
    }

    /** Returns the size of the exported file in words. */
    public String size() {
        return size;
    }
}
