package org.entente.view.export;

import org.entente.drawing.SheetOptions;
import org.entente.drawing.Theme;

/**
 * What the user wants exported, and how.
 *
 * @param format the extension of the format
 * @param scope what of the picture
 * @param scale pixels for each pixel of the window, 1 to {@value #MOST_SCALE}
 * @param theme the look
 * @param background what is behind the picture
 * @param surroundings what surrounds it
 */
public record ExportChoice(
        String format,
        Scope scope,
        int scale,
        Theme theme,
        Background background,
        SheetOptions surroundings) {

    /** The largest scale. */
    public static final int MOST_SCALE = 8;

    /** What is exported before the user has chosen anything. */
    public static final ExportChoice USUAL =
            new ExportChoice(
                    "png", Scope.VIEW, 2, Theme.LIGHT, Background.THEME, SheetOptions.BARE);

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the scale is not from 1 to {@value #MOST_SCALE}
     */
    public ExportChoice {
        if (scale < 1 || scale > MOST_SCALE) {
            throw new IllegalArgumentException("scale must be from 1 to 8: " + scale);
        }
    }

    /** What of the picture is exported. */
    public enum Scope {
        /** What the canvas shows, as it shows it. */
        VIEW("As seen in the window"),
        /** Everything, with nothing selected. */
        WHOLE("The whole picture"),
        /** What is selected, and what belongs to it. */
        SELECTION("The selection and its neighbours");

        private final String title;

        Scope(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** What is behind the picture. */
    public enum Background {
        /** The theme's ground. */
        THEME("The theme\u2019s"),
        /** White, for print. */
        WHITE("White"),
        /** Nothing. */
        TRANSPARENT("Transparent");

        private final String title;

        Background(String title) {
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * Returns the choice with another format.
     *
     * @param other the extension of the format
     * @return the choice
     */
    public ExportChoice withFormat(String other) {
        return new ExportChoice(other, scope, scale, theme, background, surroundings);
    }

    /**
     * Returns the choice with another scope.
     *
     * @param other the scope
     * @return the choice
     */
    public ExportChoice withScope(Scope other) {
        return new ExportChoice(format, other, scale, theme, background, surroundings);
    }

    /**
     * Returns the choice with another scale.
     *
     * @param other the scale
     * @return the choice
     */
    public ExportChoice withScale(int other) {
        return new ExportChoice(format, scope, other, theme, background, surroundings);
    }

    /**
     * Returns the choice with another look.
     *
     * @param other the look
     * @return the choice
     */
    public ExportChoice withTheme(Theme other) {
        return new ExportChoice(format, scope, scale, other, background, surroundings);
    }

    /**
     * Returns the choice with another background.
     *
     * @param other the background
     * @return the choice
     */
    public ExportChoice withBackground(Background other) {
        return new ExportChoice(format, scope, scale, theme, other, surroundings);
    }

    /**
     * Returns the choice with other surroundings.
     *
     * @param other the surroundings
     * @return the choice
     */
    public ExportChoice withSurroundings(SheetOptions other) {
        return new ExportChoice(format, scope, scale, theme, background, other);
    }
}
