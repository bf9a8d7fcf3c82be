package org.entente.app.settings;

import java.util.List;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.view.export.ExportBackground;
import org.entente.view.export.ExportChoice;
import org.entente.view.export.ExportPaper;
import org.entente.view.export.ExportSize;

/** Serialises export choices as one line for the preferences. */
final class ExportWords {

    private static final int WORDS = 14;

    /** Before there was a choice of paper. */
    private static final int FORMER_WORDS = 13;

    private ExportWords() {}

    static String print(ExportChoice choice) {
        SheetOptions parts = choice.surroundings();
        ExportSize size = choice.size();
        return String.join(
                " ",
                choice.format(),
                choice.scope().name(),
                size.measure().name(),
                Integer.toString(size.scale()),
                Integer.toString(size.pixels()),
                Integer.toString(size.millimetres()),
                Integer.toString(size.dpi()),
                choice.background().kind().name(),
                choice.background().color().hex(),
                Boolean.toString(parts.title()),
                Boolean.toString(parts.legend()),
                Boolean.toString(parts.caption()),
                Boolean.toString(parts.notes()),
                choice.paper().name());
    }

    /**
     * Reads what {@link #print} wrote. The look is not in it, since that follows the window.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ExportChoice parse(String line) {
        List<String> words = List.of(line.split(" ", -1));
        if (words.size() != WORDS && words.size() != FORMER_WORDS) {
            throw new IllegalArgumentException("not the choices of an export: " + line);
        }
        return new ExportChoice(
                words.get(0),
                ExportChoice.Scope.valueOf(words.get(1)),
                new ExportSize(
                        ExportSize.Measure.valueOf(words.get(2)),
                        Integer.parseInt(words.get(3)),
                        Integer.parseInt(words.get(4)),
                        Integer.parseInt(words.get(5)),
                        Integer.parseInt(words.get(6))),
                Theme.LIGHT,
                new ExportBackground(
                        ExportBackground.Kind.valueOf(words.get(7)), Rgba.of(words.get(8))),
                new SheetOptions(
                        Boolean.parseBoolean(words.get(9)),
                        Boolean.parseBoolean(words.get(10)),
                        Boolean.parseBoolean(words.get(11)),
                        Boolean.parseBoolean(words.get(12))),
                words.size() == WORDS ? ExportPaper.valueOf(words.get(13)) : ExportPaper.SHEET);
    }
}
