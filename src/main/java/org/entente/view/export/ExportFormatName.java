package org.entente.view.export;

/**
 * A format the user may choose.
 *
 * @param extension of its files, without the dot
 * @param kind what it keeps
 */
public record ExportFormatName(String extension, String title, Kind kind) {

    /** What a format keeps, and so what can be chosen about it. */
    public enum Kind {
        /** The picture, in pixels. */
        PIXELS,
        /** The picture, in lines and text. */
        LINES,
        /** The picture, the sources and the evidence. */
        PAGE,
        /** What the dossier says. */
        DATA;

        /** Tells whether size, look and surroundings can be chosen. */
        public boolean isPicture() {
            return this == PIXELS || this == LINES;
        }
    }

    @Override
    public String toString() {
        return title + " (." + extension + ")";
    }
}
