package org.entente.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * The character normalisations made in a text.
 *
 * @param entries the changes made, in the order of {@link CharacterFix}
 */
public record CharacterFixes(List<Entry> entries) {

    /** Nothing was levelled. */
    public static final CharacterFixes NONE = new CharacterFixes(List.of());

    public CharacterFixes {
        entries = List.copyOf(entries);
    }

    /**
     * One way of levelling.
     *
     * @param change what was done
     * @param count how often, at least once
     * @param examples the first few different ones, for instance "co-operate, from co- operate"
     */
    public record Entry(CharacterFix change, int count, List<String> examples) {

        public Entry {
            examples = List.copyOf(examples);
        }
    }

    /**
     * Lists what was done, for people.
     *
     * @return one line for each change, for instance "2 ligatures spelt out (ﬁ, ﬂ)"
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            String words = entry.change().words(entry.count());
            lines.add(
                    entry.examples().isEmpty()
                            ? words
                            : words + " (" + String.join(", ", entry.examples()) + ')');
        }
        return lines;
    }
}
