package org.entente.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Says in what a quote differs from its source, where the words are the same. */
final class Typography {

    /** How much of the source is shown on either side of the first difference. */
    private static final int CONTEXT = 12;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200b]+");
    private static final Pattern MARKS = Pattern.compile("[\"'`´‘’‚‛“”„‟«»‹›′″]+");
    private static final Pattern DASHES = Pattern.compile("[-\\u2010-\\u2015\\u2212]+");

    private Typography() {}

    /**
     * Names what has to be levelled for two texts to be the same, and shows the source at the first
     * place where they differ.
     *
     * @param quote the words as quoted
     * @param source the words as the source has them
     */
    static String difference(String quote, String source) {
        List<String> names = differing(quote, source);
        return (names.isEmpty() ? "typography" : String.join(" and ", names))
                + "; the source has "
                + Shown.text(around(source, firstDifference(quote, source)));
    }

    private static List<String> differing(String a, String b) {
        List<String> names = new ArrayList<>();
        if (differ(
                a,
                b,
                text -> MARKS.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll("'"))) {
            names.add("white space");
        }
        if (differ(
                a,
                b,
                text -> SPACE.matcher(DASHES.matcher(text).replaceAll("-")).replaceAll(" "))) {
            names.add("quotation marks");
        }
        if (differ(
                a, b, text -> SPACE.matcher(MARKS.matcher(text).replaceAll("'")).replaceAll(" "))) {
            names.add("dashes");
        }
        return names;
    }

    private static boolean differ(String a, String b, UnaryOperator<String> level) {
        return !level.apply(a).strip().equals(level.apply(b).strip());
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String around(String text, int at) {
        int start = Math.max(0, at - CONTEXT);
        int end = Math.min(text.length(), at + CONTEXT);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return (start > 0 ? "…" : "")
                + text.substring(start, end)
                + (end < text.length() ? "…" : "");
    }
}
