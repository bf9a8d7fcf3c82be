package org.entente.source.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.source.Characters;

/**
 * The first difference between a quote and the passage most similar to it, ignoring differences
 * that are not visible.
 *
 * @param quote where in the quote, as an offset
 * @param source where in the passage, likewise
 * @param quoteWord the word there in the quote; empty at its end
 * @param sourceWord the word there in the passage; empty at its end
 * @param characters what the two characters are, where the eye may take one for the other or sees
 *     neither; empty otherwise
 */
public record Difference(
        int quote, int source, String quoteWord, String sourceWord, String characters) {

    private static final int MAX_WORD_LENGTH = 40;
    private static final int MAX_ALIGNED_LENGTH = 400;

    /** Characters of ASCII that are taken for one another. */
    private static final List<String> LOOK_ALIKE = List.of("lI1|", "O0", "S5", "B8", "Z2");

    /**
     * Compares a quote with a passage.
     *
     * @param quote the words as quoted
     * @param passage the passage exactly
     * @return the first difference; empty if the two agree
     */
    public static Optional<Difference> first(String quote, String passage) {
        return first(quote, Loosening.of(quote), passage, Loosening.of(passage))
                .or(() -> first(quote, Levelling.of(quote), passage, Levelling.of(passage)));
    }

    private static Optional<Difference> first(
            String quote, NormalizedText one, String passage, NormalizedText other) {
        if (one.text().equals(other.text())) {
            return Optional.empty();
        }
        int[] at = apart(one.text(), other.text());
        int quoteAt = at[0] < one.text().length() ? one.start(at[0]) : quote.length();
        int sourceAt = at[1] < other.text().length() ? other.start(at[1]) : passage.length();
        return Optional.of(
                new Difference(
                        quoteAt,
                        sourceAt,
                        word(quote, sourceAt < passage.length() ? quoteAt : next(quote, quoteAt)),
                        word(
                                passage,
                                quoteAt < quote.length() ? sourceAt : next(passage, sourceAt)),
                        characters(quote, quoteAt, passage, sourceAt)));
    }

    /** Describes the difference as a phrase: "the quote has "was", the source "is"". */
    public String words() {
        String what =
                quoteWord.isEmpty()
                        ? "the source continues with " + shown(sourceWord)
                        : sourceWord.isEmpty()
                                ? "the quote continues with " + shown(quoteWord)
                                : "the quote has "
                                        + shown(quoteWord)
                                        + ", the source "
                                        + shown(sourceWord);
        return characters.isEmpty() ? what : what + ": " + characters;
    }

    private static String shown(String word) {
        return Characters.isSpace(word.charAt(0)) ? "a space" : '\u201c' + word + '\u201d';
    }

    /** Returns where two texts first part ways, however each of them begins. */
    private static int[] apart(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i > 0 || one.isEmpty() || other.isEmpty() ? new int[] {i, i} : aligned(one, other);
    }

    /** The passage may begin earlier than the quote, or the quote earlier than the passage. */
    private static int[] aligned(String one, String other) {
        String head = one.substring(0, Math.min(one.length(), MAX_ALIGNED_LENGTH));
        String rest = other.substring(0, Math.min(other.length(), MAX_ALIGNED_LENGTH));
        int[][] edits = edits(head, rest);
        int i = 0;
        int j = 0;
        // What the passage has before the quote begins is no difference.
        for (int start = 1; start <= rest.length(); start++) {
            j = edits[0][start] < edits[0][j] ? start : j;
        }
        while (i < head.length() && j < rest.length() && head.charAt(i) == rest.charAt(j)) {
            i++;
            j++;
        }
        return new int[] {i, j};
    }

    /** For each suffix of both, how many edits keep the first from some beginning of the second. */
    private static int[][] edits(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            edits[i][other.length()] = one.length() - i;
            for (int j = other.length() - 1; j >= 0; j--) {
                int change = one.charAt(i) == other.charAt(j) ? 0 : 1;
                edits[i][j] =
                        Math.min(
                                edits[i + 1][j + 1] + change,
                                1 + Math.min(edits[i + 1][j], edits[i][j + 1]));
            }
        }
        return edits;
    }

    /** Where one of the two has ended, the next word of the other tells more than the space. */
    private static int next(String text, int at) {
        int i = at;
        while (i < text.length() - 1 && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the word at an offset, or the character there if it is no letter. */
    private static String word(String text, int at) {
        if (at >= text.length()) {
            return "";
        }
        if (!isWordPart(text.charAt(at))) {
            return Character.toString(text.codePointAt(at));
        }
        int start = at;
        int end = at;
        while (start > 0 && at - start < MAX_WORD_LENGTH && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && end - at < MAX_WORD_LENGTH && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return !Characters.isSpace(c)
                && (Character.isLetterOrDigit(c)
                        || Character.isSurrogate(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        || Characters.isInvisible(c)
                        || Characters.joinsPrevious(c));
    }

    private static String characters(String quote, int quoteAt, String passage, int sourceAt) {
        List<String> parts = new ArrayList<>();
        int one = quoteAt < quote.length() ? quote.codePointAt(quoteAt) : -1;
        int other = sourceAt < passage.length() ? passage.codePointAt(sourceAt) : -1;
        if (!needsName(one) && !needsName(other) && !lookAlike(one, other)) {
            return "";
        }
        if (one >= 0) {
            parts.add(named(one) + " in the quote");
        }
        if (other >= 0) {
            parts.add(named(other) + " in the source");
        }
        return String.join(", ", parts);
    }

    private static boolean needsName(int c) {
        return c >= 0x7F || (c >= 0 && c < ' ');
    }

    private static boolean lookAlike(int one, int other) {
        return LOOK_ALIKE.stream()
                .anyMatch(set -> set.indexOf(one) >= 0 && set.indexOf(other) >= 0);
    }

    /**
     * Names a character.
     *
     * @param c a code point
     * @return for instance {@code U+0410 CYRILLIC CAPITAL LETTER A}
     */
    public static String named(int c) {
        String name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X", c) + (name == null ? "" : ' ' + name);
    }
}
