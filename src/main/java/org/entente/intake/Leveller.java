package org.entente.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.Characters;

/**
 * Normalises look-alike and invisible characters, and counts the changes. Leaves quotation marks,
 * dashes and no-break spaces alone. Use one instance per text. Not thread-safe.
 */
public final class Leveller {

    private static final int MAX_EXAMPLES = 5;

    /** The code points from U+FB00 on. */
    private static final List<String> LATIN_LIGATURES =
            List.of("ff", "fi", "fl", "ffi", "ffl", "\u017Ft", "st");

    private static final char FIRST_LIGATURE = '\uFB00';
    private static final String ZERO_WIDTH = "\u200B\u2060\uFEFF";
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Map<CharacterFix, Integer> counts = new EnumMap<>(CharacterFix.class);
    private final Map<CharacterFix, Set<String>> examples = new EnumMap<>(CharacterFix.class);

    /** Makes a leveller that has counted nothing. */
    public Leveller() {}

    /**
     * Levels a piece of text and puts it on one line.
     *
     * @param text a paragraph, or what may become one
     * @return the text, without white space at its ends; empty if it shows nothing
     */
    public String level(String text) {
        String line = Spaces.collapse(composed(plain(text)));
        return Spaces.showsNothing(line) ? "" : line;
    }

    /**
     * Counts a change that a reader made itself.
     *
     * @param change what was done
     * @param example what it was done to
     */
    public void count(CharacterFix change, String example) {
        count(change);
        Set<String> known = examples.computeIfAbsent(change, any -> new LinkedHashSet<>());
        if (known.size() < MAX_EXAMPLES) {
            known.add(example);
        }
    }

    /**
     * Counts a change that a reader made itself.
     *
     * @param change what was done
     */
    public void count(CharacterFix change) {
        counts.merge(change, 1, Integer::sum);
    }

    /** Returns the changes so far. */
    public CharacterFixes levelling() {
        List<CharacterFixes.Entry> entries = new ArrayList<>();
        counts.forEach(
                (change, count) ->
                        entries.add(
                                new CharacterFixes.Entry(
                                        change,
                                        count,
                                        List.copyOf(examples.getOrDefault(change, Set.of())))));
        return new CharacterFixes(entries);
    }

    private String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                plain.append(c);
            } else if (c == SOFT_HYPHEN) {
                count(CharacterFix.SOFT_HYPHENS);
            } else if (ZERO_WIDTH.indexOf(c) >= 0) {
                count(CharacterFix.ZERO_WIDTH);
            } else if (isLigature(c)) {
                String letters = LATIN_LIGATURES.get(c - FIRST_LIGATURE);
                plain.append(letters);
                count(CharacterFix.LIGATURES, String.valueOf(c));
            } else if (isControl(c) || Characters.isHalfPair(text, i)) {
                count(CharacterFix.CONTROLS);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isLigature(char c) {
        return c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LATIN_LIGATURES.size();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && !Spaces.isSpace(c);
    }

    /** Composes word by word, so that the words can be counted. */
    private String composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder composed = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            boolean space = Spaces.isSpace(text.charAt(start));
            while (end < text.length() && Spaces.isSpace(text.charAt(end)) == space) {
                end++;
            }
            String word = text.substring(start, end);
            String whole = Normalizer.normalize(word, Normalizer.Form.NFC);
            if (!whole.equals(word)) {
                count(CharacterFix.COMPOSED, whole);
            }
            composed.append(whole);
            start = end;
        }
        // A mark after a space composes with nothing, but some characters are replaced.
        return Normalizer.normalize(composed, Normalizer.Form.NFC);
    }
}
