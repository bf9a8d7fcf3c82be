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
 * The rows in which an article is shown. A very long paragraph takes several: places in a row and
 * offsets in a paragraph are led into each other here, and carets are moved.
 */
public final class Rows {

    private final SourceId source;
    private final List<ArticleParagraph> rows;

    /**
     * Takes rows as they are now.
     *
     * @param source the source shown
     * @param rows its rows in order
     */
    public Rows(SourceId source, List<ArticleParagraph> rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Returns the source shown. */
    public SourceId source() {
        return source;
    }

    /** Returns the row at a place in the list. */
    public ArticleParagraph row(int row) {
        return rows.get(Math.max(0, Math.min(row, rows.size() - 1)));
    }

    /** Tells whether there is nothing to read. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns at which offset of its paragraph a row begins. */
    public int offset(int row) {
        int offset = 0;
        for (int i = row; i > 0 && rows.get(i).continued(); i--) {
            offset += rows.get(i - 1).text().length();
        }
        return offset;
    }

    /** Tells whether a mark runs over more than one paragraph. */
    public boolean isAcross(TextSelection marked) {
        return row(marked.start().row()).number() != row(marked.end().row()).number();
    }

    /** Returns the words marked; empty for a mere caret and for more than one paragraph. */
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

    /** Returns the mark that covers some words. */
    public TextSelection selection(int paragraph, int start, int end) {
        return new TextSelection(point(paragraph, start), point(paragraph, end));
    }

    /** Returns where an offset of a paragraph stands; its end for one that is too far. */
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

    /** Returns the stretch of a row that some words of its paragraph take. */
    public Optional<TextRange> within(int row, int start, int end) {
        int offset = offset(row);
        int from = Math.max(0, start - offset);
        int to = Math.min(row(row).text().length(), end - offset);
        return from < to ? Optional.of(new TextRange(from, to)) : Optional.empty();
    }

    /** Returns the sentence at a place, or else the one before it, or else the first of the row. */
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

    /** Returns the mark that covers a sentence; empty where the rows do not have it. */
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

    /** Returns the sentences that a mark touches; for a caret the one it is in. */
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

    /** Returns the mark that covers the word at a place. */
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

    /** How far a key leads a caret. */
    public enum Step {
        CHARACTER,
        WORD,
        PARAGRAPH
    }

    /**
     * Moves a place.
     *
     * @param from the place
     * @param step how far
     * @param on whether towards the end of the text
     * @return the new place, in the row beside where the row ends
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

    /** Tells whether a boundary is one beside the apostrophe of a word, as in "don't". */
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
