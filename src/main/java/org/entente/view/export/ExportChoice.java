package org.entente.view.export;

import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Theme;

/**
 * The user's choices for an export.
 *
 * @param format the extension of the format
 * @param scope the part of the picture
 * @param size the size of a picture
 * @param theme the look
 * @param background the background of a picture
 * @param surroundings what surrounds it
 * @param paper the paper of a PDF
 */
public record ExportChoice(
        String format,
        Scope scope,
        ExportSize size,
        Theme theme,
        ExportBackground background,
        SheetOptions surroundings,
        ExportPaper paper) {

    /**
     * What is exported before the user has chosen anything: a picture that says where it is from.
     */
    public static final ExportChoice DEFAULT =
            new ExportChoice(
                    "png",
                    Scope.VIEW,
                    ExportSize.DEFAULT,
                    Theme.LIGHT,
                    ExportBackground.DEFAULT,
                    new SheetOptions(true, true, false),
                    ExportPaper.SHEET);

    /** What of the picture is exported. */
    public enum Scope {
        /** What the canvas shows, as it shows it. */
        VIEW("As seen in the window"),
        /** Everything that the filters show, with nothing selected. */
        WHOLE("The whole graph"),
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

    /**
     * Returns the choice with another format.
     *
     * @param other the extension of the format
     */
    public ExportChoice withFormat(String other) {
        return new ExportChoice(other, scope, size, theme, background, surroundings, paper);
    }

    public ExportChoice withScope(Scope other) {
        return new ExportChoice(format, other, size, theme, background, surroundings, paper);
    }

    public ExportChoice withSize(ExportSize other) {
        return new ExportChoice(format, scope, other, theme, background, surroundings, paper);
    }

    /**
     * Returns the choice with another look.
     *
     * @param other the look
     */
    public ExportChoice withTheme(Theme other) {
        return new ExportChoice(format, scope, size, other, background, surroundings, paper);
    }

    public ExportChoice withBackground(ExportBackground other) {
        return new ExportChoice(format, scope, size, theme, other, surroundings, paper);
    }

    public ExportChoice withSurroundings(SheetOptions other) {
        return new ExportChoice(format, scope, size, theme, background, other, paper);
    }

    public ExportChoice withPaper(ExportPaper other) {
        return new ExportChoice(format, scope, size, theme, background, surroundings, other);
    }
}
