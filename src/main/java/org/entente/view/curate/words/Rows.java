package org.entente.view.curate.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.id.SourceId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Characters;
import org.entente.view.article.ArticleParagraph;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.article.TextSelection;
import org.entente.view.article.TextSelection.Point;
import org.entente.view.text.TextRange;

/**
 * The rows in which an article is shown. A very long paragraph takes several rows. Converts between
 * positions in rows and offsets in paragraphs, and moves carets.
 */
public final class Rows {

    private final SourceId source;
    private final List<ArticleParagraph> rows;

    public Rows(SourceId source, List<ArticleParagraph> rows) {
        this.source = source;
        this.rows = rows;
    }

    public ArticleParagraph row(int row) {
        return rows.get(Math.max(0, Math.min(row, rows.size() - 1)));
    }

    /** Tells whether there is nothing to read. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the offset of a row in its paragraph. */
    public int offset(int row) {
        int offset = 0;
        for (int i = row; i > 0 && rows.get(i).continued(); i--) {
            offset += rows.get(i - 1).text().length();
        }
        return offset;
    }

    /** Tells whether a selection spans paragraphs. */
    public boolean isAcross(TextSelection marked) {
        return row(marked.start().row()).number() != row(marked.end().row()).number();
    }

    /**
     * Returns the selected words; empty for a mere caret and for a selection that spans paragraphs.
     */
    public Optional<MarkedWords> words(TextSelection marked) {
        if (rows.isEmpty() || marked.isEmpty() || isAcross(marked)) {
            return Optional.empty();
        }
        return Optional.of(
                new MarkedWords(
                        source,
                        row(marked.start().row()).number(),
                        inParagraph(marked.start()),
                        inParagraph(marked.end())));
    }

    private int inParagraph(Point point) {
        return offset(point.row()) + Math.min(point.offset(), row(point.row()).text().length());
    }

    /** Returns the position of an offset of a paragraph, clamped to its end. */
    public Point point(int paragraph, int offset) {
        int left = offset;
        Point last = new Point(0, 0);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == paragraph) {
                int length = rows.get(i).text().length();
                last = new Point(i, Math.min(left, length));
                if (left <= length) {
                    return last;
                }
                left -= length;
            }
        }
        return last;
    }

    /** Returns the part of a row covered by some words of its paragraph. */
    public Optional<TextRange> within(int row, int start, int end) {
        int offset = offset(row);
        int from = Math.max(0, start - offset);
        int to = Math.min(row(row).text().length(), end - offset);
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** Returns the sentence at a position, else the one before it, else the first of the row. */
    public Optional<ArticleSentence> sentenceAt(Point point) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        ArticleSentence found = null;
        for (ArticleSentence sentence : row(point.row()).sentences()) {
            if (found == null || sentence.range().start() <= point.offset()) {
                found = sentence;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Returns the selection of a sentence; empty if the rows lack it. */
    public Optional<TextSelection> selection(SentenceRef ref) {
        for (int i = 0; i < rows.size(); i++) {
            for (ArticleSentence sentence : rows.get(i).sentences()) {
                if (sentence.ref().equals(ref)) {
                    return Optional.of(
                            new TextSelection(
                                    new Point(i, sentence.range().start()),
                                    new Point(i, sentence.range().end())));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the sentences that a selection touches; for a caret the one it is in. */
    public List<ArticleSentence> sentences(TextSelection marked) {
        if (marked.isEmpty()) {
            return sentenceAt(marked.caret()).map(List::of).orElse(List.of());
        }
        List<ArticleSentence> touched = new ArrayList<>();
        for (int i = marked.start().row();
                i <= Math.min(marked.end().row(), rows.size() - 1);
                i++) {
            Optional<TextRange> part = marked.within(i, rows.get(i).text().length());
            for (ArticleSentence sentence : rows.get(i).sentences()) {
                if (part.isPresent()
                        && sentence.range().start() < part.get().end()
                        && sentence.range().end() > part.get().start()) {
                    touched.add(sentence);
                }
            }
        }
        return touched;
    }

    /** Returns the selection of the word at a position. */
    public TextSelection wordAt(Point point) {
        String text = row(point.row()).text();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int at = Math.max(0, Math.min(point.offset(), text.length() - 1));
        int end = words.following(at);
        int start = words.previous();
        while (isWithin(text, end)) {
            end = words.following(end);
        }
        while (isWithin(text, start)) {
            start = words.preceding(start);
        }
        return new TextSelection(new Point(point.row(), start), new Point(point.row(), end));
    }

    /** How far a key moves a caret. */
    public enum Step {
        CHARACTER,
        WORD,
        PARAGRAPH
    }

    /**
     * Moves a position.
     *
     * @param on whether forwards
     * @return the new position, in the next row at the end of a row
     */
    public Point moved(Point from, Step step, boolean on) {
        String text = row(from.row()).text();
        int offset = Math.min(from.offset(), text.length());
        if (on && offset == text.length()) {
            return from.row() + 1 < rows.size() ? new Point(from.row() + 1, 0) : from;
        }
        if (!on && offset == 0) {
            return from.row() > 0
                    ? new Point(from.row() - 1, row(from.row() - 1).text().length())
                    : from;
        }
        int to =
                switch (step) {
                    case CHARACTER -> character(text, offset, on);
                    case WORD -> on ? wordEnd(text, offset) : wordStart(text, offset);
                    case PARAGRAPH -> on ? text.length() : 0;
                };
        return new Point(from.row(), to);
    }

    private static int character(String text, int offset, boolean on) {
        int to = offset;
        do {
            to = text.offsetByCodePoints(to, on ? 1 : -1);
        } while (to > 0 && to < text.length() && Characters.tears(text, to));
        return to;
    }

    private static int wordEnd(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.following(offset);
        while (end < text.length()
                && (isWithin(text, end) || !Character.isLetterOrDigit(text.codePointBefore(end)))) {
            end = words.following(end);
        }
        return end;
    }

    private static int wordStart(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int start = words.preceding(offset);
        while (start > 0
                && (isWithin(text, start) || !Character.isLetterOrDigit(text.codePointAt(start)))) {
            start = words.preceding(start);
        }
        return start;
    }

    /** Tells whether a word boundary is next to an apostrophe within a word, as in "don't". */
    private static boolean isWithin(String text, int at) {
        return isApostrophe(text, at) || isApostrophe(text, at - 1);
    }

    private static boolean isApostrophe(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
