package org.entente.view.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.view.words.Folded;
import org.entente.wording.SpellingDistance;

/** The words of a dossier, to correct typing errors. */
final class SpellingCorrector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MIN_LENGTH = 3;

    /** Maximum length of words to compare; comparing takes quadratic time. */
    private static final int MAX_LENGTH = 24;

    /** From this length on, two wrong letters are accepted. */
    private static final int LONG = 6;

    private final Map<String, Entry> words = new LinkedHashMap<>();
    private final List<SpellingCorrector> texts = new ArrayList<>();

    /**
     * A word.
     *
     * @param spelled its spelling in the dossier
     * @param weight how likely it is searched for: names before labels before texts
     */
    private record Entry(String spelled, int weight) {}

    /** Adds the words of a text. */
    void add(String text, int weight) {
        for (MatchResult found : WORD.matcher(text).results().toList()) {
            String word = found.group();
            words.merge(
                    Folded.of(word),
                    new Entry(word, weight),
                    (known, more) -> known.weight() >= more.weight() ? known : more);
        }
    }

    /** Adds all words of another vocabulary, whose own words weigh no more than these. */
    void add(SpellingCorrector lesser) {
        texts.add(lesser);
    }

    /**
     * Corrects typing errors.
     *
     * @return the query as the dossier spells it; empty if all words are known or none is similar
     */
    Optional<String> corrected(String typed) {
        List<String> right = new ArrayList<>();
        String[] all = Folded.of(typed).strip().split(" ", -1);
        boolean changed = false;
        for (int i = 0; i < all.length; i++) {
            Optional<String> nearest =
                    isKnown(all[i], i == all.length - 1) ? Optional.empty() : nearest(all[i]);
            changed |= nearest.isPresent();
            right.add(nearest.orElse(spelled(all[i])));
        }
        return changed ? Optional.of(String.join(" ", right)) : Optional.empty();
    }

    private String spelled(String word) {
        return vocabularies()
                .map(all -> all.words.get(word))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Entry::spelled)
                .orElse(word);
    }

    private Stream<SpellingCorrector> vocabularies() {
        return Stream.concat(Stream.of(this), texts.stream());
    }

    /** The last word may be incomplete. */
    private boolean isKnown(String word, boolean last) {
        return word.length() < MIN_LENGTH
                || vocabularies().anyMatch(all -> all.words.containsKey(word))
                || (last && vocabularies().anyMatch(all -> all.beginsOne(word)));
    }

    private boolean beginsOne(String word) {
        return words.keySet().stream().anyMatch(known -> known.startsWith(word));
    }

    private Optional<String> nearest(String word) {
        int least = word.length() < LONG ? 2 : 3;
        Entry best = null;
        List<Map.Entry<String, Entry>> all =
                vocabularies().flatMap(one -> one.words.entrySet().stream()).toList();
        for (Map.Entry<String, Entry> known : all) {
            int distance = distance(word, known.getKey(), least);
            Entry entry = known.getValue();
            boolean better =
                    distance < least
                            || (best != null
                                    && distance == least
                                    && entry.weight() > best.weight());
            if (better) {
                least = distance;
                best = entry;
            }
        }
        return Optional.ofNullable(best).map(Entry::spelled);
    }

    /** A word still being typed is compared with the beginning of a known one. */
    private static int distance(String typed, String known, int limit) {
        int length = typed.length();
        if (length > MAX_LENGTH || known.length() < MIN_LENGTH || known.length() < length - limit) {
            return Integer.MAX_VALUE;
        }
        if (known.length() <= length + limit) {
            return Math.min(SpellingDistance.of(typed, known), beginning(typed, known, length + 1));
        }
        return beginning(typed, known, length + 1);
    }

    /** A beginning is a worse guess than a whole word at the same distance. */
    private static int beginning(String typed, String known, int length) {
        return known.length() <= length || typed.charAt(0) != known.charAt(0)
                ? Integer.MAX_VALUE
                : 1 + SpellingDistance.of(typed, known.substring(0, length));
    }
}
