package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Typesetter;
import org.entente.drawing.ink.Typesetter.Block;
import org.entente.drawing.ink.Typesetter.Span;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.TieId;

/** Sets numbered evidence in columns of about the same height; no note is split. */
final class NoteColumns {

    private static final double COLUMN = 300;

    /** On paper, where the type is as large but the page is narrower. */
    private static final double NARROW_COLUMN = 230;

    private static final double COLUMN_GAP = 26;
    private static final double GAP = 6;
    private static final double HANG = 24;

    /** In less height than this, no note is split. */
    private static final double MIN_ROOM = 80;

    private static final double ROUNDING = 1e-6;
    private static final double HEADING_SIZE = 10.5;
    private static final double TEXT_SIZE = 9.5;
    private static final double LEADING = 1.35;

    private final Typesetter setter;
    private final VisualStyle style;
    private final double unit;
    private final double columnGap;
    private final double gap;
    private final double hang;
    private final TextStyle headingStyle;
    private final TextStyle titleStyle;
    private final TextStyle textStyle;

    /**
     * @param setter sets the texts
     * @param style gives the colours
     * @param unit units of the page for a point of print
     */
    NoteColumns(Typesetter setter, VisualStyle style, double unit) {
        this.setter = setter;
        this.style = style;
        this.unit = unit;
        this.columnGap = COLUMN_GAP * unit;
        this.gap = GAP * unit;
        this.hang = HANG * unit;
        this.headingStyle = new TextStyle(HEADING_SIZE * unit, Weight.SEMI_BOLD);
        this.titleStyle = new TextStyle(TEXT_SIZE * unit, Weight.SEMI_BOLD);
        this.textStyle = new TextStyle(TEXT_SIZE * unit, Weight.REGULAR);
    }

    /** Notes at their places. */
    record Placed(double bottom, List<Ink> inks) {}

    /** A note not yet placed, or the rest of one that is too long for a column. */
    private record Item(
            EvidenceNote note,
            boolean begins,
            Optional<Block> heading,
            double gap,
            Rgba color,
            Block block) {

        double height() {
            return block.height() + heading.map(h -> h.height() + gap).orElse(0.0);
        }
    }

    Placed place(
            List<EvidenceNote> notes, GraphDrawing drawing, double left, double top, double width) {
        int columns = columns(width, COLUMN * unit);
        double column = column(width, columns);
        List<Item> items = items(notes, drawing, column);
        double height = leastHeight(items, columns);
        List<Ink> inks = new ArrayList<>();
        double x = left;
        double y = top;
        double bottom = top;
        for (Item item : items) {
            if (y > top && y + item.height() > top + height + ROUNDING) {
                x += column + columnGap;
                y = top;
            }
            y = put(item, x, y, y == top, inks);
            bottom = Math.max(bottom, y - gap);
        }
        return new Placed(bottom, inks);
    }

    /**
     * Fills pages one after another. A note longer than a column continues in the next.
     *
     * @param first the area of columns on the first page, which may be too small for any
     * @param others the area on every other page, of the same width
     * @return the inks of each page; empty without notes
     */
    List<List<Ink>> pages(List<EvidenceNote> notes, GraphDrawing drawing, Box first, Box others) {
        int columns = columns(others.width(), NARROW_COLUMN * unit);
        double column = column(others.width(), columns);
        double tallest = first.height() < MIN_ROOM * unit ? others.height() : first.height();
        List<List<Ink>> pages = new ArrayList<>();
        Box room = first;
        int filled = 0;
        double y = room.minY();
        for (Item whole : items(notes, drawing, column)) {
            for (Item item : split(whole, tallest)) {
                if (pages.isEmpty()) {
                    pages.add(new ArrayList<>());
                }
                while (y + item.height() > room.maxY() + ROUNDING) {
                    filled++;
                    if (filled >= columns) {
                        pages.add(new ArrayList<>());
                        room = others;
                        filled = 0;
                    }
                    y = room.minY();
                }
                double x = room.minX() + filled * (column + columnGap);
                y = put(item, x, y, y == room.minY(), pages.get(pages.size() - 1));
            }
        }
        return pages;
    }

    private int columns(double width, double least) {
        return (int) Math.max(1, (width + columnGap) / (least + columnGap));
    }

    private double column(double width, int columns) {
        return (width - (columns - 1) * columnGap) / columns;
    }

    private List<Item> split(Item item, double height) {
        if (item.height() <= height) {
            return List.of(item);
        }
        List<Item> parts = new ArrayList<>();
        double first = height - (item.height() - item.block().height());
        for (Block block : item.block().split(first, height)) {
            boolean begins = parts.isEmpty();
            parts.add(
                    new Item(
                            item.note(),
                            begins,
                            begins ? item.heading() : Optional.empty(),
                            gap,
                            item.color(),
                            block));
        }
        return parts;
    }

    private List<Item> items(List<EvidenceNote> notes, GraphDrawing drawing, double column) {
        boolean grouped = OverviewLabels.isOverview(drawing);
        List<Item> items = new ArrayList<>();
        String group = "";
        for (EvidenceNote note : notes) {
            boolean headed = grouped && !note.group().equals(group);
            items.add(item(note, headed, drawing, column - hang));
            group = note.group();
        }
        return items;
    }

    /** Puts an item at a place, and returns where the next may follow. */
    private double put(Item item, double x, double top, boolean first, List<Ink> inks) {
        double y = top;
        if (item.heading().isPresent()) {
            Block heading = item.heading().get();
            y += first ? 0 : gap;
            inks.addAll(heading.at(x, y));
            y += heading.height();
        }
        List<Ink> parts = new ArrayList<>();
        if (item.begins()) {
            parts.add(number(item, x + hang - 7 * unit, y));
        }
        parts.addAll(item.block().at(x + hang, y));
        EvidenceNote note = item.note();
        inks.add(
                new InkGroup(
                        new Subject.Element(note.id()),
                        InkGroup.Part.NOTE,
                        note.number() + " " + note.title(),
                        Emphasis.PLAIN,
                        parts));
        return y + item.block().height() + gap;
    }

    private Item item(EvidenceNote note, boolean headed, GraphDrawing drawing, double width) {
        Optional<LineMark> line =
                note.id() instanceof TieId tie ? drawing.line(tie) : Optional.empty();
        Rgba color = line.map(l -> style.color(l.stance())).orElse(style.concernInk());
        Optional<Block> heading =
                headed
                        ? Optional.of(
                                setter.set(
                                        List.of(new Span(note.group(), headingStyle, style.text())),
                                        width + hang,
                                        LEADING))
                        : Optional.empty();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(note.title(), titleStyle, style.text()));
        if (!note.hedge().isEmpty()) {
            spans.add(new Span(" (" + note.hedge() + ")", textStyle, style.text()));
        }
        spans.add(new Span(" \u2014 ", textStyle, style.text()));
        for (EvidenceNote.Quote quote : note.quotes()) {
            spans.add(new Span("\u201c" + quote.text() + "\u201d", textStyle, style.text()));
            spans.add(new Span(" (" + quote.place() + ") ", textStyle, style.mutedText()));
        }
        if (note.quotes().isEmpty()) {
            spans.add(new Span(EvidenceNote.NO_EVIDENCE, titleStyle, style.selection()));
        }
        return new Item(note, true, heading, gap, color, setter.set(spans, width, LEADING));
    }

    private Ink number(Item item, double right, double top) {
        String number = Integer.toString(item.note().number());
        double width = setter.width(number, titleStyle);
        double baseline =
                top + titleStyle.size() * LEADING / 2 + Typeface.baselineBelowMiddle(titleStyle);
        return new Ink.Text(
                new Point(right - width, baseline), number, titleStyle, item.color(), null, width);
    }

    /** The least height at which the notes fit into the columns, found by halving. */
    private double leastHeight(List<Item> items, int columns) {
        double low = items.stream().mapToDouble(Item::height).max().orElse(0);
        double high = items.stream().mapToDouble(i -> i.height() + gap).sum();
        high = Math.max(low, high);
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (columnsAt(items, middle) <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private int columnsAt(List<Item> items, double height) {
        int columns = 1;
        double y = 0;
        for (Item item : items) {
            if (y > 0 && y + item.height() > height + ROUNDING) {
                columns++;
                y = 0;
            }
            y += item.height() + gap;
        }
        return columns;
    }
}
