package org.entente.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.entente.intake.IntakeLimits;

/** Reads the rows of words of one page after another. */
final class PageWords extends PDFTextStripper {

    /** Letters whose baselines differ by less than this fraction of their size are in one row. */
    private static final float SAME_ROW = 0.45f;

    /** A gap wider than this share of the size separates words. */
    private static final float WORD_GAP = 0.22f;

    private static final float RAISED = 0.12f;
    private static final float SMALL = 0.82f;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private long chars;

    PageWords() {
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * Reads a page.
     *
     * @param page the page's number, from 0
     * @return its rows, from top to bottom
     * @throws IOException if the page is damaged
     * @throws TextTooLongException if the document holds more text than may be
     */
    List<Row> read(PDDocument document, int page) throws IOException {
        glyphs.clear();
        drawn.clear();
        setStartPage(page + 1);
        setEndPage(page + 1);
        getText(document);
        return rows(upright());
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        chars += text.length();
        if (chars > IntakeLimits.MAX_TEXT_CHARS) {
            throw new TextTooLongException();
        }
        // Some programs draw letters twice, a little apart, to make them look bold.
        float grain = Math.max(0.5f, glyph.getHeightDir() * 0.2f);
        String place =
                text
                        + Math.round(glyph.getXDirAdj() / grain)
                        + '/'
                        + Math.round(glyph.getYDirAdj() / grain);
        if (text.isBlank() || drawn.add(place)) {
            glyphs.add(glyph);
        }
    }

    @Override
    protected void writePage() {
        // The letters were collected in drawing order.
    }

    /** Returns the letters that stand in the direction of most. */
    private List<TextPosition> upright() {
        Map<Float, Integer> directions = new HashMap<>();
        glyphs.forEach(glyph -> directions.merge(glyph.getDir(), 1, Integer::sum));
        float most = 0;
        int count = -1;
        for (float direction : new float[] {0, 90, 180, 270}) {
            if (directions.getOrDefault(direction, 0) > count) {
                count = directions.getOrDefault(direction, 0);
                most = direction;
            }
        }
        float main = most;
        return glyphs.stream().filter(glyph -> glyph.getDir() == main).toList();
    }

    private static List<Row> rows(List<TextPosition> letters) {
        List<TextPosition> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparing(TextPosition::getYDirAdj));
        List<Row> rows = new ArrayList<>();
        List<TextPosition> open = new ArrayList<>();
        float top = 0;
        for (TextPosition letter : sorted) {
            if (!open.isEmpty() && letter.getYDirAdj() - top > SAME_ROW * size(letter)) {
                addRow(open, rows);
                open.clear();
            }
            if (open.isEmpty()) {
                top = letter.getYDirAdj();
            }
            open.add(letter);
        }
        addRow(open, rows);
        return rows;
    }

    private static void addRow(List<TextPosition> letters, List<Row> rows) {
        List<TextPosition> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparing(TextPosition::getXDirAdj));
        float baseline = 0;
        float size = 0;
        int printed = 0;
        for (TextPosition letter : sorted) {
            if (!letter.getUnicode().isBlank()) {
                size = Math.max(size, size(letter));
                printed++;
            }
        }
        for (TextPosition letter : sorted) {
            if (!letter.getUnicode().isBlank() && size(letter) >= SMALL * size) {
                baseline = Math.max(baseline, letter.getYDirAdj());
            }
        }
        if (printed > 0) {
            List<PdfWord> words = new WordsOfRow(sorted, baseline, size).words();
            if (!words.isEmpty()) {
                rows.add(new Row(words, baseline));
            }
        }
    }

    static float size(TextPosition letter) {
        float size = letter.getFontSizeInPt();
        // Some programs draw with a font of size 1 and a matrix that enlarges it.
        float drawn = letter.getYScale() == 0 ? size : Math.abs(letter.getYScale());
        return Math.max(1, Math.round(drawn * 4) / 4f);
    }

    /** Splits the letters of a row into words. */
    private static final class WordsOfRow {

        private final List<TextPosition> letters;
        private final float baseline;
        private final float size;
        private final List<PdfWord> words = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float wordSize;
        private boolean bold;

        WordsOfRow(List<TextPosition> letters, float baseline, float size) {
            this.letters = letters;
            this.baseline = baseline;
            this.size = size;
        }

        List<PdfWord> words() {
            for (TextPosition letter : letters) {
                if (letter.getUnicode().isBlank()) {
                    close();
                } else if (!isNoteMark(letter)) {
                    add(letter);
                }
            }
            close();
            return words;
        }

        private void add(TextPosition letter) {
            float start = letter.getXDirAdj();
            if (text.length() > 0 && start - right > WORD_GAP * Math.max(wordSize, size(letter))) {
                close();
            }
            if (text.length() == 0) {
                left = start;
                right = start;
                wordSize = size(letter);
                bold = isBold(letter);
            }
            text.append(letter.getUnicode());
            right = Math.max(right, start + letter.getWidthDirAdj());
        }

        /** A raised, small digit after a word points to a footnote. */
        private boolean isNoteMark(TextPosition letter) {
            char c = letter.getUnicode().charAt(0);
            boolean raised =
                    baseline - letter.getYDirAdj() > RAISED * size
                            && size(letter) < SMALL * size
                            && (Character.isDigit(c) || c == '*' || c == '\u2020');
            boolean afterWord =
                    text.length() > 0 && !Character.isDigit(text.charAt(text.length() - 1));
            return raised && afterWord;
        }

        private static boolean isBold(TextPosition letter) {
            String name = letter.getFont().getName();
            return name != null
                    && (name.toLowerCase(Locale.ROOT).contains("bold")
                            || name.toLowerCase(Locale.ROOT).contains("black"));
        }

        private void close() {
            if (text.length() > 0) {
                words.add(new PdfWord(text.toString(), left, right, wordSize, bold));
                text.setLength(0);
            }
        }
    }
}
