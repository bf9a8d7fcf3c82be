package org.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.mention.Mention.Sort;
import org.jspecify.annotations.Nullable;

/** Words to look for, indexed by their beginnings. */
final class NameIndex {

    /** The entries by their first two characters, the longest first once they are sorted. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final Set<String> texts = new HashSet<>();

    /** Words to look for; without a referent, they refer to nobody. */
    record Entry(String text, Sort sort, @Nullable Referent referent, boolean doubtful) {}

    /** Adds words, unless they are present or invisible. */
    void add(String text, Sort sort, @Nullable Referent referent, boolean doubtful) {
        String folded = folded(text);
        if (!folded.isBlank() && texts.add(folded)) {
            entries.computeIfAbsent(key(folded, 0), any -> new ArrayList<>())
                    .add(new Entry(folded, sort, referent, doubtful));
        }
    }

    /** Sorts names, longest first. */
    NameIndex sorted() {
        entries.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(
                                                (Entry entry) -> -entry.text().length())));
        return this;
    }

    /** Returns the words that may begin at an offset of a text, the longest first. */
    List<Entry> startingLike(String text, int at) {
        return entries.getOrDefault(key(text, at), List.of());
    }

    private static String key(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 2));
    }

    /** Levels typographic variants, character for character. */
    static String folded(String text) {
        return text.replace('\u2019', '\'').replace('\u00A0', ' ').replace('\u2011', '-');
    }
}
