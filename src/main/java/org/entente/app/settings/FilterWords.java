package org.entente.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.graph.FilterChoice;
import org.entente.model.exchange.StoryFilterWords;

/** Serialises the hidden filters of a dossier for the preferences. */
public final class FilterWords {

    private static final String BETWEEN = "\n";
    private static final String BUILT_IN = "built-in";

    private FilterWords() {}

    /**
     * What is hidden of a dossier.
     *
     * @param place its path; empty for the built-in one
     * @param choice what is hidden
     */
    public record Hidden(Optional<Path> place, FilterChoice choice) {

        static final Hidden NOTHING = new Hidden(Optional.empty(), FilterChoice.EVERYTHING);
    }

    static String print(Hidden hidden) {
        return hidden.place().map(Path::toString).orElse(BUILT_IN)
                + BETWEEN
                + String.join(" ", StoryFilterWords.print(hidden.choice().toStoryFilter()));
    }

    static Hidden parse(String text) {
        int end = text.lastIndexOf(BETWEEN);
        if (end < 0) {
            throw new IllegalArgumentException("no place: " + text);
        }
        String place = text.substring(0, end);
        List<String> words = List.of(text.substring(end + 1).split(" ", -1));
        return new Hidden(
                place.equals(BUILT_IN) ? Optional.empty() : Optional.of(Path.of(place)),
                new FilterChoice(
                        StoryFilterWords.parse(
                                words.stream().filter(word -> !word.isEmpty()).toList())));
    }
}
