package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.view.text.TextRange;

/**
 * A stretch of an article's text that the user has marked, from where the mark was begun to where
 * it was led.
 *
 * @param anchor where it was begun
 * @param caret where it was led, before or after the anchor
 */
public record TextSelection(Point anchor, Point caret) {

    /**
     * A place between two characters.
     *
     * @param row the paragraph's place in the list
     * @param offset offset of the character after it, in the text of the row
     */
    public record Point(int row, int offset) implements Comparable<Point> {

        @Override
        public int compareTo(Point other) {
            return row == other.row
                    ? Integer.compare(offset, other.offset)
                    : Integer.compare(row, other.row);
        }
    }

    /** Returns the end that comes first in the text. */
    public Point start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /** Returns the end that comes last. */
    public Point end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /** Tells whether it is a place between two characters. */
    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** Returns the part of a row that is marked; empty where none is. */
    public Optional<TextRange> within(int row, int length) {
        if (isEmpty() || row < start().row() || row > end().row()) {
            return Optional.empty();
        }
        int from = row == start().row() ? Math.min(start().offset(), length) : 0;
        int to = row == end().row() ? Math.min(end().offset(), length) : length;
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** Returns the text marked in each paragraph; parts of a long paragraph are joined. */
    List<String> quotes(List<ArticleParagraph> rows) {
        List<String> quotes = new ArrayList<>();
        int last = Math.min(end().row(), rows.size() - 1);
        for (int row = start().row(); row <= last; row++) {
            ArticleParagraph paragraph = rows.get(row);
            String words =
                    within(row, paragraph.text().length())
                            .map(r -> paragraph.text().substring(r.start(), r.end()))
                            .orElse("");
            if (paragraph.continued() && !quotes.isEmpty()) {
                quotes.set(quotes.size() - 1, quotes.get(quotes.size() - 1) + words);
            } else if (!words.isEmpty()) {
                quotes.add(words);
            }
        }
        return quotes;
    }

    /** Returns the text marked, with a blank line between paragraphs, as in the source. */
    String text(List<ArticleParagraph> rows) {
        return String.join("\n\n", quotes(rows));
    }
}
