package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a paragraph into sentences by rules. */
final class SentenceSplitter {

    private final String text;
    private final int end;
    private final SentenceRules rules;
    private final List<Span> spans = new ArrayList<>();

    /** The last item of a list that a line began with. */
    private @Nullable ListItem item;

    private SentenceSplitter(String text) {
        this.text = text;
        this.end = lastCharacter(text) + 1;
        this.rules = new SentenceRules(text);
    }

    /**
     * Finds the sentences of a paragraph.
     *
     * @param text the paragraph
     * @return its sentences in order, without the white space around them; together they hold every
     *     character that is not white space
     */
    static List<Span> split(String text) {
        return new SentenceSplitter(text).read();
    }

    private List<Span> read() {
        int start = Characters.skipSpace(text, 0);
        item = ListItem.read(text, start);
        boolean worded = false;
        // An array, since a start reads the article before anything is compiled.
        char[] characters = text.toCharArray();
        int i = start;
        while (i < end) {
            char c = characters[i];
            if ((c >= 'a' && c <= 'z') || c == ' ') {
                worded |= c != ' ';
                i++;
                continue;
            }
            if (Characters.endsLine(c)) {
                int next = Characters.skipSpace(text, i);
                if (startsItem(start, i, next) && worded) {
                    spans.add(new Span(start, behindLast(start, i)));
                    start = next;
                    worded = false;
                }
                i = next;
                continue;
            }
            if (!Terminator.isMark(text, i)) {
                int character = text.codePointAt(i);
                worded |= Character.isLetterOrDigit(character);
                i += Character.charCount(character);
                continue;
            }
            Terminator mark = Terminator.read(text, i);
            i = mark.end();
            // Marks alone are no sentence: "... and so on", "?! Indeed".
            if (i < end && worded && rules.ends(mark, start)) {
                spans.add(new Span(start, i));
                start = Characters.skipSpace(text, i);
                worded = false;
                i = start;
            }
        }
        close(start, worded);
        return spans;
    }

    /** Tells whether the line after a line end begins with the next item of a list. */
    private boolean startsItem(int sentenceStart, int lineEnd, int nextLine) {
        ListItem next = ListItem.read(text, nextLine);
        if (next == null) {
            return false;
        }
        int behind = behindLast(sentenceStart, lineEnd);
        char last = behind > 0 ? text.charAt(behind - 1) : ':';
        boolean announced = last == ':' || last == '\uFF1A' || Terminator.isMark(last);
        if (!next.follows(item, announced)) {
            return false;
        }
        item = next;
        return true;
    }

    private int behindLast(int from, int to) {
        int behind = to;
        while (behind > from && Characters.isSpace(text.charAt(behind - 1))) {
            behind--;
        }
        return behind;
    }

    /** What is left at the end is a sentence, unless it is but signs that trail the last one. */
    private void close(int start, boolean worded) {
        if (start >= end) {
            return;
        }
        if (worded || spans.isEmpty()) {
            spans.add(new Span(start, end));
        } else {
            Span last = spans.remove(spans.size() - 1);
            spans.add(new Span(last.start(), end));
        }
    }

    private static int lastCharacter(String text) {
        int i = text.length() - 1;
        while (i >= 0 && Characters.isSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
