package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Typeface;

/** Breaks text of several styles into lines of a width. */
public final class Typesetter {

    private final Typeface typeface;

    public Typesetter(Typeface typeface) {
        this.typeface = typeface;
    }

    /** A stretch of text in one style. */
    public record Span(String text, TextStyle style, Rgba color) {}

    /** A piece of a line, from the line's left. */
    private record Piece(double x, String text, Span span, double width) {}

    /** Lines of text not yet placed. */
    public static final class Block {

        private final List<List<Piece>> lines = new ArrayList<>();
        private final double lineHeight;

        private Block(double lineHeight) {
            this.lineHeight = lineHeight;
        }

        public double height() {
            return lines.size() * lineHeight;
        }

        /**
         * Splits the lines into blocks of a maximum height.
         *
         * @param first how high the first may be; it has a line in any case
         * @param others how high the others may be, likewise
         * @return the blocks from the top down
         */
        public List<Block> split(double first, double others) {
            List<Block> parts = new ArrayList<>();
            for (List<Piece> line : lines) {
                Block last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
                double most = parts.size() == 1 ? first : others;
                if (last == null || last.height() + lineHeight > most) {
                    last = new Block(lineHeight);
                    parts.add(last);
                }
                last.lines.add(line);
            }
            return parts;
        }

        /** Returns the lines below a point. */
        public List<Ink> at(double x, double top) {
            List<Ink> texts = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                double middle = top + (i + 0.5) * lineHeight;
                for (Piece piece : lines.get(i)) {
                    TextStyle style = piece.span().style();
                    double baseline = middle + Typeface.baselineBelowMiddle(style);
                    texts.add(
                            new Ink.Text(
                                    new Point(x + piece.x(), baseline),
                                    piece.text(),
                                    style,
                                    piece.span().color(),
                                    null,
                                    piece.width()));
                }
            }
            return texts;
        }
    }

    public double width(String text, TextStyle style) {
        return typeface.width(text, style);
    }

    /**
     * Sets text in lines.
     *
     * @param spans the text; white space of any length counts as one space
     * @param width the maximum width of a line; a longer word is broken
     * @param leading line height as a multiple of the largest size
     */
    public Block set(List<Span> spans, double width, double leading) {
        double size = spans.stream().mapToDouble(s -> s.style().size()).max().orElse(0);
        Block block = new Block(size * leading);
        List<Piece> line = new ArrayList<>();
        double pen = 0;
        boolean space = false;
        for (Span span : spans) {
            double blank = width(" ", span.style());
            space |= span.text().startsWith(" ");
            for (String word : words(span.text())) {
                double wide = width(word, span.style());
                if (pen > 0 && pen + (space ? blank : 0) + wide > width) {
                    block.lines.add(line);
                    line = new ArrayList<>();
                    pen = 0;
                }
                for (String part : broken(word, span.style(), width)) {
                    double partWidth = width(part, span.style());
                    if (pen > 0 && pen + partWidth > width) {
                        block.lines.add(line);
                        line = new ArrayList<>();
                        pen = 0;
                    }
                    pen = append(line, pen, space && pen > 0, part, span);
                    space = false;
                }
                space = true;
            }
            space = span.text().endsWith(" ");
        }
        if (!line.isEmpty()) {
            block.lines.add(line);
        }
        return block;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** Adds a word to a line. Words of one span form one piece, so that phrases can be searched. */
    private double append(List<Piece> line, double pen, boolean space, String word, Span span) {
        Piece last = line.isEmpty() ? null : line.get(line.size() - 1);
        double blank = space ? width(" ", span.style()) : 0;
        if (last != null && last.span().equals(span)) {
            String joined = last.text() + (space ? " " : "") + word;
            double wide = width(joined, span.style());
            line.set(line.size() - 1, new Piece(last.x(), joined, span, wide));
            return last.x() + wide;
        }
        double wide = width(word, span.style());
        line.add(new Piece(pen + blank, word, span, wide));
        return pen + blank + wide;
    }

    private List<String> broken(String word, TextStyle style, double width) {
        if (width(word, style) <= width) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int codePoint : word.codePoints().toArray()) {
            String next = part + Character.toString(codePoint);
            if (!part.isEmpty() && width(next, style) > width) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(codePoint);
        }
        parts.add(part.toString());
        return parts;
    }
}
