package org.entente.view.export;

import org.entente.drawing.style.Rgba;

/**
 * The background of the picture.
 *
 * @param kind the kind
 * @param color the colour, remembered while another kind is chosen
 */
public record ExportBackground(Kind kind, Rgba color) {

    /** The theme's ground. */
    public static final ExportBackground DEFAULT =
            new ExportBackground(Kind.THEME, Rgba.of("#fff8e7"));

    /** Kinds of backgrounds. */
    public enum Kind {
        /** The theme's ground. */
        THEME("The theme\u2019s"),
        /** White, for print. */
        WHITE("White"),
        /** A colour of one's own. */
        COLOR("A colour"),
        /** Nothing. */
        TRANSPARENT("Transparent");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * Returns another kind.
     *
     * @param other the kind
     * @return a background that keeps the colour
     */
    public ExportBackground withKind(Kind other) {
        return new ExportBackground(other, color);
    }

    /**
     * Returns the colour to paint; {@link Rgba#TRANSPARENT} for none.
     *
     * @param ground the theme's ground
     */
    public Rgba paint(Rgba ground) {
        return switch (kind) {
            case THEME -> ground;
            case WHITE -> Rgba.of("#ffffff");
            case COLOR -> color;
            case TRANSPARENT -> Rgba.TRANSPARENT;
        };
    }
}
