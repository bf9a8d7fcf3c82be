package org.entente.source.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.entente.source.Characters;

/** Describes how a quote differs from a passage that looks the same. */
public final class Spelling {

    private static final int KASHIDA = 0x0640;

    /** How much of the source is shown on either side of the first difference. */
    private static final int CONTEXT = 12;

    /** How many invisible characters are named. */
    private static final int MAX_NAMED = 3;

    private enum Kind {
        SPACE("white space"),
        QUOTES("quotation marks"),
        DASHES("dashes"),
        PARTED("a word hyphenated at a line end"),
        DOTS("ellipsis dots"),
        ACCENTS("the encoding of accents"),
        LIGATURES("ligatures"),
        WIDTH("full-width characters"),
        FORMS("letter forms"),
        STROKES("elongation strokes"),
        INVISIBLE("invisible characters");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final String quote;
    private final String source;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Set<Integer> invisible = new LinkedHashSet<>();

    private Spelling(String quote, String source) {
        this.quote = quote;
        this.source = source;
    }

    /**
     * Compares a quote with the passage found.
     *
     * @param quote the words as quoted
     * @param source the exact passage
     * @return how they differ
     */
    public static Spelling compare(String quote, String source) {
        Spelling spelling = new Spelling(quote, source);
        spelling.align(Loosening.of(quote), Loosening.of(source));
        return spelling;
    }

    /** Names what differs: "white space, quotation marks". */
    public String words() {
        if (kinds.isEmpty()) {
            return "typography";
        }
        String all = kinds.stream().map(kind -> kind.words).collect(Collectors.joining(", "));
        return invisible.isEmpty()
                ? all
                : all
                        + invisible.stream()
                                .limit(MAX_NAMED)
                                .map(Difference::named)
                                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** Returns the source around the first character that differs. */
    public String around() {
        int at = 0;
        while (at < quote.length()
                && at < source.length()
                && quote.charAt(at) == source.charAt(at)) {
            at++;
        }
        int start = Math.max(0, at - CONTEXT);
        int end = Math.min(source.length(), at + CONTEXT);
        start -= Characters.tears(source, start) ? 1 : 0;
        end += Characters.tears(source, end) ? 1 : 0;
        return (start > 0 ? "…" : "")
                + source.substring(start, end)
                + (end < source.length() ? "…" : "");
    }

    /** Both are the same once loosened, so that they can be walked side by side. */
    private void align(NormalizedText one, NormalizedText other) {
        if (!one.text().equals(other.text())) {
            return;
        }
        int quoteAt = 0;
        int sourceAt = 0;
        for (int i = 0; i < one.text().length(); i++) {
            if (quoteAt <= one.start(i) && sourceAt <= other.start(i)) {
                compareGaps(
                        quote.substring(quoteAt, one.start(i)),
                        source.substring(sourceAt, other.start(i)));
            }
            quoteAt = one.end(i + 1);
            sourceAt = other.end(i + 1);
            compareUnits(
                    one.text().charAt(i),
                    quote.substring(one.start(i), quoteAt),
                    source.substring(other.start(i), sourceAt));
        }
        compareGaps(quote.substring(quoteAt), source.substring(sourceAt));
    }

    private void compareGaps(String a, String b) {
        if (a.equals(b)) {
            return;
        }
        if ((isLineEndWithinWord(a) && b.isEmpty()) || (isLineEndWithinWord(b) && a.isEmpty())) {
            kinds.add(Kind.PARTED);
            return;
        }
        compareUnseen(a, b);
        String oneDash = only(a, c -> Characters.isDash((char) c));
        String otherDash = only(b, c -> Characters.isDash((char) c));
        if (oneDash.isEmpty() != otherDash.isEmpty()) {
            kinds.add(Kind.PARTED);
            return;
        }
        add(Kind.DASHES, oneDash, otherDash);
        add(Kind.SPACE, only(a, Spelling::isSpace), only(b, Spelling::isSpace));
    }

    private static boolean isLineEndWithinWord(String gap) {
        return gap.indexOf(Characters.SOFT_HYPHEN) >= 0
                && gap.codePoints().anyMatch(Spelling::isSpace);
    }

    private void compareUnits(char level, String a, String b) {
        if (a.equals(b)) {
            return;
        }
        compareUnseen(a, b);
        String one = only(a, c -> !isUnseen(c));
        String other = only(b, c -> !isUnseen(c));
        if (one.equals(other)) {
            return;
        }
        if (level == ' ') {
            kinds.add(Kind.SPACE);
        } else if (level == '\'') {
            add(Kind.QUOTES, only(one, c -> !isSpace(c)), only(other, c -> !isSpace(c)));
            add(Kind.SPACE, only(one, Spelling::isSpace), only(other, Spelling::isSpace));
        } else if (level == '.') {
            kinds.add(Kind.DOTS);
        } else {
            kinds.add(kindOfLetters(one, other));
        }
    }

    private static Kind kindOfLetters(String a, String b) {
        if (Normalizer.normalize(a, Form.NFC).equals(Normalizer.normalize(b, Form.NFC))) {
            return Kind.ACCENTS;
        }
        if (a.codePoints().anyMatch(Spelling::isWide)
                || b.codePoints().anyMatch(Spelling::isWide)) {
            return Kind.WIDTH;
        }
        return isLigature(a) || isLigature(b) ? Kind.LIGATURES : Kind.FORMS;
    }

    private static boolean isLigature(String text) {
        return text.codePoints()
                .anyMatch(
                        c -> {
                            String letter = Character.toString(c);
                            String folded = Normalizer.normalize(letter, Form.NFKC);
                            return folded.codePointCount(0, folded.length()) > 1;
                        });
    }

    private static boolean isWide(int c) {
        return c >= 0xFF01 && c <= 0xFFEF;
    }

    private void compareUnseen(String a, String b) {
        String one = only(a, Spelling::isUnseen);
        String other = only(b, Spelling::isUnseen);
        if (one.equals(other)) {
            return;
        }
        String both = one + other;
        if (both.indexOf(KASHIDA) >= 0) {
            kinds.add(Kind.STROKES);
        }
        both.codePoints()
                .filter(c -> c != KASHIDA)
                .forEach(
                        c -> {
                            kinds.add(Kind.INVISIBLE);
                            invisible.add(c);
                        });
    }

    private void add(Kind kind, String one, String other) {
        if (!one.equals(other)) {
            kinds.add(kind);
        }
    }

    private static boolean isSpace(int c) {
        return c <= 0xFFFF && Characters.isSpace((char) c);
    }

    private static boolean isUnseen(int c) {
        return c == KASHIDA
                || (c >= 0xE0100 && c <= 0xE01EF)
                || (c <= 0xFFFF && Characters.isInvisible((char) c));
    }

    private static String only(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
