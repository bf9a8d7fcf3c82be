package org.entente.io.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.edit.rule.Shown;

/** Says in what a quote differs from its source, where the words are the same. */
final class Typography {

    /** How much of the source is shown on either side of the first difference. */
    private static final int CONTEXT = 12;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]+");
    private static final Pattern MARKS =
            Pattern.compile("[\\p{Pi}\\p{Pf}\"'`\\u00B4\\u02BC‚„′″‵‶\\uFF02\\uFF07]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]+");

    private Typography() {}

    /**
     * Names what differs, and shows the source at the first place where the two do.
     *
     * @param quote the words as quoted
     * @param source the words as the source has them
     */
    static String difference(String quote, String source) {
        List<String> names = new ArrayList<>();
        if (!levelled(quote).equals(levelled(source))) {
            names.add("white space");
        }
        if (!all(MARKS, quote).equals(all(MARKS, source))) {
            names.add("quotation marks");
        }
        if (!all(DASHES, quote).equals(all(DASHES, source))) {
            names.add("dashes");
        }
        if (!all(INVISIBLE, quote).equals(all(INVISIBLE, source))) {
            names.add("invisible characters");
        }
        return (names.isEmpty() ? "typography" : String.join(", ", names))
                + "; the source has "
                + Shown.text(around(source, firstDifference(quote, source)));
    }

    /** Returns a text with all levelled but its white space. */
    private static String levelled(String text) {
        String seen = INVISIBLE.matcher(text).replaceAll("");
        return DASHES.matcher(MARKS.matcher(seen).replaceAll("'")).replaceAll("-");
    }

    private static String all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
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
