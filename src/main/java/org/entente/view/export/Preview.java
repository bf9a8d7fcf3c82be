package org.entente.view.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A small image of what would be exported. */
public final class Preview {

    private final byte[] png;
    private final String size;

    /**
     * Makes a preview.
     *
     * @param png the image, as a PNG file
     * @param size how large the file's picture would be, in words
     */
    public Preview(byte[] png, String size) {
        this.png = png.clone();
        this.size = size;
    }

    /**
     * Opens the image.
     *
     * @return a PNG file
     */
    public InputStream open() {
        return new ByteArrayInputStream(png);
    }

    /**
     * Says how large the exported picture would be.
     *
     * @return a few words
     */
    public String size() {
        return size;
    }
}
