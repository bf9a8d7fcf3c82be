package org.entente.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of a page into reading order. If many rows have a gap at the same place with text
 * on both sides, the text is in columns, between rows that span them.
 */
final class Columns {

    /**
     * The minimum width of a gap between columns, relative to the size of the letters next to it.
     */
    private static final float MIN_GUTTER = 0.9f;

    private static final int MIN_ROWS = 4;

    /** A side of a gap with fewer words a row is a column of a table, not of text. */
    private static final float MIN_WORDS = 2.5f;

    private static final int MAX_NESTING = 4;

    private final int page;
    private final List<PdfLine> lines = new ArrayList<>();
    private int column;

    private Columns(int page) {
        this.page = page;
    }

    /** Returns the lines of a page in reading order. */
    static List<PdfLine> lines(int page, List<Row> rows) {
        Columns columns = new Columns(page);
        columns.read(rows, 0);
        return columns.lines;
    }

    private void read(List<Row> rows, int nesting) {
        float gutter = nesting == MAX_NESTING ? Float.NaN : gutter(rows);
        if (Float.isNaN(gutter)) {
            emit(rows);
            return;
        }
        List<Row> zone = new ArrayList<>();
        List<Row> across = new ArrayList<>();
        for (Row row : rows) {
            if (isCrossed(row, gutter) || (zone.isEmpty() && endsParagraph(row, across))) {
                readZone(zone, gutter, nesting);
                zone.clear();
                across.add(row);
            } else {
                emit(across);
                across.clear();
                zone.add(row);
            }
        }
        readZone(zone, gutter, nesting);
        emit(across);
    }

    /** Tells whether a row is the short last line of a paragraph that runs across the columns. */
    private static boolean endsParagraph(Row row, List<Row> across) {
        if (across.isEmpty()) {
            return false;
        }
        Row last = across.get(across.size() - 1);
        return row.size() == last.size()
                && row.baseline() - last.baseline() < 1.6f * row.size()
                && Math.abs(row.left() - last.left()) < 2 * row.size();
    }

    private void readZone(List<Row> zone, float gutter, int nesting) {
        List<Row> left = side(zone, gutter, true);
        List<Row> right = side(zone, gutter, false);
        if (left.isEmpty() || right.isEmpty()) {
            emit(zone);
            return;
        }
        boolean rtl = LogicalOrder.isRightToLeft(textOf(zone));
        read(rtl ? right : left, nesting + 1);
        read(rtl ? left : right, nesting + 1);
    }

    private static String textOf(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text()));
        return text.toString();
    }

    private static List<Row> side(List<Row> rows, float gutter, boolean before) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            List<PdfWord> words = row.beside(gutter, before);
            if (!words.isEmpty()) {
                side.add(new Row(words, row.baseline()));
            }
        }
        return side;
    }

    private static boolean isCrossed(Row row, float x) {
        float size = row.size();
        float before = Float.NEGATIVE_INFINITY;
        float behind = Float.POSITIVE_INFINITY;
        for (PdfWord word : row.words()) {
            if (word.left() < x && word.right() > x) {
                return true;
            }
            if (word.right() <= x) {
                before = Math.max(before, word.right());
            } else {
                behind = Math.min(behind, word.left());
            }
        }
        return behind - before < 0.6f * MIN_GUTTER * size;
    }

    /** Returns the place where most rows have a gap with text on both sides; NaN for none. */
    private static float gutter(List<Row> rows) {
        float best = Float.NaN;
        int most = 0;
        float widest = 0;
        for (Row row : rows) {
            for (int i = 1; i < row.words().size(); i++) {
                float from = row.words().get(i - 1).right();
                float to = row.words().get(i).left();
                if (to - from < MIN_GUTTER * row.size()) {
                    continue;
                }
                float x = (from + to) / 2;
                int both = rowsAround(rows, x);
                if (both > most || (both == most && to - from > widest)) {
                    most = both;
                    widest = to - from;
                    best = x;
                }
            }
        }
        return most >= MIN_ROWS ? best : Float.NaN;
    }

    /**
     * Returns how many rows have text on both sides of a place; 0 if it does not separate columns.
     */
    private static int rowsAround(List<Row> rows, float x) {
        int both = 0;
        int crossed = 0;
        int words = 0;
        int least = 0;
        for (Row row : rows) {
            if (isCrossed(row, x)) {
                crossed++;
                continue;
            }
            int left = row.beside(x, true).size();
            int right = row.words().size() - left;
            if (left > 0 && right > 0) {
                both++;
                words += left + right;
                least += Math.min(left, right);
            }
        }
        boolean text = both > 0 && least >= MIN_WORDS * both && words >= 2 * MIN_WORDS * both;
        return text && both >= crossed / 2 ? both : 0;
    }

    private void emit(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        float left = Float.POSITIVE_INFINITY;
        float right = 0;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
        }
        for (Row row : rows) {
            lines.add(
                    new PdfLine(
                            row.text(),
                            page,
                            column,
                            row.left(),
                            row.right(),
                            row.baseline(),
                            row.size(),
                            row.isBold(),
                            left,
                            right));
        }
        column++;
    }
}
