package org.entente.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a paragraph into sentences by rule. */
final class SentenceSplitter {

    private SentenceSplitter() {}

    /**
     * Finds the sentences of a paragraph.
     *
     * @param text the paragraph, without white space at either end
     * @return its sentences in order, without the white space around them
     */
    static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '.' || c == '?' || c == '!';
            if (ends && i + 1 < text.length() && Characters.isSpace(text.charAt(i + 1))) {
                spans.add(new Span(start, i + 1));
                start = skipSpace(text, i + 1);
            }
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
