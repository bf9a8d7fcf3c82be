package org.entente.view.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset after its last character
 */
public record TextRange(int start, int end) {

    /**
     * Joins ranges that overlap or touch.
     *
     * @param ranges the ranges in any order
     * @return ranges that cover the same characters, apart from each other and in order
     */
    public static List<TextRange> union(List<TextRange> ranges) {
        List<TextRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(TextRange::start));
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && range.start <= joined.get(last).end) {
                TextRange before = joined.get(last);
                joined.set(last, new TextRange(before.start, Math.max(before.end, range.end)));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }
}
