package org.entente.view.export;

/**
 * A format the user may choose.
 *
 * @param extension of its files, without the dot
 * @param title what it is called
 * @param pixels whether it is made of pixels, so that it has a scale
 */
public record ExportFormatName(String extension, String title, boolean pixels) {

    @Override
    public String toString() {
        return title;
    }
}
