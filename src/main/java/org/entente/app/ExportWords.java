package org.entente.app;

import java.util.List;
import org.entente.drawing.SheetOptions;
import org.entente.drawing.Theme;
import org.entente.view.export.ExportChoice;

/** Spells the choices of an export in one line of words, for the preferences. */
final class ExportWords {

    private static final int WORDS = 7;

    private ExportWords() {}

    static String print(ExportChoice choice) {
        SheetOptions parts = choice.surroundings();
        return String.join(
                " ",
                choice.format(),
                choice.scope().name(),
                Integer.toString(choice.scale()),
                choice.background().name(),
                Boolean.toString(parts.title()),
                Boolean.toString(parts.legend()),
                Boolean.toString(parts.notes()));
    }

    /**
     * Reads what {@link #print} wrote. The look is not in it, since that follows the window.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ExportChoice parse(String line) {
        List<String> words = List.of(line.split(" ", -1));
        if (words.size() != WORDS) {
            throw new IllegalArgumentException("not the choices of an export: " + line);
        }
        return new ExportChoice(
                words.get(0),
                ExportChoice.Scope.valueOf(words.get(1)),
                Integer.parseInt(words.get(2)),
                Theme.LIGHT,
                ExportChoice.Background.valueOf(words.get(3)),
                new SheetOptions(
                        Boolean.parseBoolean(words.get(4)),
                        Boolean.parseBoolean(words.get(5)),
                        Boolean.parseBoolean(words.get(6))));
    }
}
