package org.entente.model.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.StoryFilter;
import org.entente.model.Trait;

/**
 * Spells what a step of a story leaves out as a list of words: those of its traits, and {@code
 * minEvidence:2}.
 */
public final class StoryFilterWords {

    /** Leads the number of quotes asked for. */
    public static final String MIN_EVIDENCE = "minEvidence:";

    private StoryFilterWords() {}

    /** Returns the words of a filter; none where it leaves nothing out. */
    public static List<String> print(StoryFilter filter) {
        List<String> words = new ArrayList<>(TraitWords.print(filter.hidden()));
        if (filter.minEvidence() > 0) {
            words.add(MIN_EVIDENCE + filter.minEvidence());
        }
        return words;
    }

    /**
     * Reads the words of a filter.
     *
     * @throws IllegalArgumentException if a word is unknown
     */
    public static StoryFilter parse(List<String> words) {
        Set<Trait> hidden = new LinkedHashSet<>();
        int minEvidence = 0;
        for (String word : words) {
            if (word.startsWith(MIN_EVIDENCE)) {
                minEvidence = Integer.parseInt(word.substring(MIN_EVIDENCE.length()));
            } else {
                hidden.add(
                        TraitWords.parse(word)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("no trait: " + word)));
            }
        }
        return new StoryFilter(hidden, minEvidence);
    }
}
