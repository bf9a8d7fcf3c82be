package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.view.text.TextRange;

/**
 * Selected text of an article.
 *
 * @param anchor where the selection started
 * @param caret where it was extended to, before or after the anchor
 */
public record TextSelection(Point anchor, Point caret) {

    /**
     * A position between two characters.
     *
     * @param row index of the paragraph
     * @param offset offset of the next character in the row's text
     */
    public record Point(int row, int offset) implements Comparable<Point> {

        @Override
        public int compareTo(Point other) {
            return row == other.row
                    ? Integer.compare(offset, other.offset)
                    : Integer.compare(row, other.row);
        }
    }

    /** Returns the end that is first in the text. */
    public Point start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /** Returns the end that is last in the text. */
    public Point end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /** Tells whether no character is selected. */
    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** Returns the selected part of a row; empty if none is. */
    public Optional<TextRange> within(int row, int length) {
        if (isEmpty() || row < start().row() || row > end().row()) {
            return Optional.empty();
        }
        int from = row == start().row() ? Math.min(start().offset(), length) : 0;
        int to = row == end().row() ? Math.min(end().offset(), length) : length;
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** Returns the selected text of each paragraph, joining the parts of long ones. */
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

    /** Returns the selected text, with a blank line between paragraphs as in the source. */
    String text(List<ArticleParagraph> rows) {
        return String.join("\n\n", quotes(rows));
    }
}
