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

/** Sets numbered evidence in columns of about the same height; no note is parted. */
final class NoteColumns {

    private static final double COLUMN = 300;

    /** On paper, where the type is as large but the page is narrower. */
    private static final double NARROW_COLUMN = 230;

    private static final double COLUMN_GAP = 26;
    private static final TextStyle HEADING = new TextStyle(10.5, Weight.SEMI_BOLD);
    private static final double HEADING_GAP = 6;
    private static final double NOTE_GAP = 6;
    private static final double HANG = 24;
    private static final double LEADING = 1.35;
    private static final TextStyle TITLE = new TextStyle(9.5, Weight.SEMI_BOLD);
    private static final TextStyle TEXT = new TextStyle(9.5, Weight.REGULAR);

    private final Typesetter setter;
    private final VisualStyle style;

    NoteColumns(Typesetter setter, VisualStyle style) {
        this.setter = setter;
        this.style = style;
    }

    /** Notes at their places. */
    record Placed(double bottom, List<Ink> inks) {}

    /** A note not yet placed, or the rest of one that is too long for a column. */
    private record Item(
            EvidenceNote note, boolean begins, Optional<Block> heading, Rgba color, Block block) {

        double height() {
            return block.height() + heading.map(h -> h.height() + HEADING_GAP).orElse(0.0);
        }
    }

    Placed place(
            List<EvidenceNote> notes, GraphDrawing drawing, double left, double top, double width) {
        int columns = columns(width, COLUMN);
        double column = column(width, columns);
        List<Item> items = items(notes, drawing, column);
        double height = leastHeight(items, columns);
        List<Ink> inks = new ArrayList<>();
        double x = left;
        double y = top;
        double bottom = top;
        for (Item item : items) {
            if (y > top && y + item.height() > top + height + 1e-6) {
                x += column + COLUMN_GAP;
                y = top;
            }
            y = put(item, x, y, y == top, inks);
            bottom = Math.max(bottom, y - NOTE_GAP);
        }
        return new Placed(bottom, inks);
    }

    /**
     * Fills pages one after another. A note longer than a column continues in the next.
     *
     * @param room where the columns stand on every page
     */
    List<List<Ink>> pages(List<EvidenceNote> notes, GraphDrawing drawing, Box room) {
        int columns = columns(room.width(), NARROW_COLUMN);
        double column = column(room.width(), columns);
        List<List<Ink>> pages = new ArrayList<>();
        int filled = columns;
        double y = room.maxY();
        for (Item whole : items(notes, drawing, column)) {
            for (Item item : parted(whole, room.height())) {
                if (y + item.height() > room.maxY()) {
                    y = room.minY();
                    filled++;
                    if (filled >= columns) {
                        pages.add(new ArrayList<>());
                        filled = 0;
                    }
                }
                double x = room.minX() + filled * (column + COLUMN_GAP);
                y = put(item, x, y, y == room.minY(), pages.get(pages.size() - 1));
            }
        }
        return pages;
    }

    private static int columns(double width, double least) {
        return (int) Math.max(1, (width + COLUMN_GAP) / (least + COLUMN_GAP));
    }

    private static double column(double width, int columns) {
        return (width - (columns - 1) * COLUMN_GAP) / columns;
    }

    private static List<Item> parted(Item item, double height) {
        if (item.height() <= height) {
            return List.of(item);
        }
        List<Item> parts = new ArrayList<>();
        double first = height - (item.height() - item.block().height());
        for (Block block : item.block().parted(first, height)) {
            boolean begins = parts.isEmpty();
            parts.add(
                    new Item(
                            item.note(),
                            begins,
                            begins ? item.heading() : Optional.empty(),
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
            items.add(item(note, headed, drawing, column - HANG));
            group = note.group();
        }
        return items;
    }

    /** Puts an item at a place, and returns where the next may follow. */
    private double put(Item item, double x, double top, boolean first, List<Ink> inks) {
        double y = top;
        if (item.heading().isPresent()) {
            Block heading = item.heading().get();
            y += first ? 0 : HEADING_GAP;
            inks.addAll(heading.at(x, y));
            y += heading.height();
        }
        List<Ink> parts = new ArrayList<>();
        if (item.begins()) {
            parts.add(number(item, x + HANG - 7, y));
        }
        parts.addAll(item.block().at(x + HANG, y));
        EvidenceNote note = item.note();
        inks.add(
                new InkGroup(
                        new Subject.Element(note.id()),
                        InkGroup.Part.NOTE,
                        note.number() + " " + note.title(),
                        Emphasis.PLAIN,
                        parts));
        return y + item.block().height() + NOTE_GAP;
    }

    private Item item(EvidenceNote note, boolean headed, GraphDrawing drawing, double width) {
        Optional<LineMark> line =
                note.id() instanceof TieId tie ? drawing.line(tie) : Optional.empty();
        Rgba color = line.map(l -> style.color(l.stance())).orElse(style.concernInk());
        Optional<Block> heading =
                headed
                        ? Optional.of(
                                setter.set(
                                        List.of(new Span(note.group(), HEADING, style.text())),
                                        width + HANG,
                                        LEADING))
                        : Optional.empty();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(note.title(), TITLE, style.text()));
        if (!note.hedge().isEmpty()) {
            spans.add(new Span(" (" + note.hedge() + ")", TEXT, style.text()));
        }
        spans.add(new Span(" \u2014 ", TEXT, style.text()));
        for (EvidenceNote.Quote quote : note.quotes()) {
            spans.add(new Span("\u201c" + quote.text() + "\u201d", TEXT, style.text()));
            spans.add(
                    new Span(
                            " (" + quote.place() + ") ",
                            TEXT,
                            style.text().fade(0.72).over(style.ground())));
        }
        if (note.quotes().isEmpty()) {
            spans.add(new Span(EvidenceNote.NO_EVIDENCE, TITLE, style.selection()));
        }
        return new Item(note, true, heading, color, setter.set(spans, width, LEADING));
    }

    private Ink number(Item item, double right, double top) {
        String number = Integer.toString(item.note().number());
        double width = setter.width(number, TITLE);
        double baseline = top + TITLE.size() * LEADING / 2 + Typeface.baselineBelowMiddle(TITLE);
        return new Ink.Text(
                new Point(right - width, baseline), number, TITLE, item.color(), null, width);
    }

    /** The least height at which the notes fit into the columns, found by halving. */
    private static double leastHeight(List<Item> items, int columns) {
        double low = items.stream().mapToDouble(Item::height).max().orElse(0);
        double high = items.stream().mapToDouble(i -> i.height() + NOTE_GAP).sum();
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

    private static int columnsAt(List<Item> items, double height) {
        int columns = 1;
        double y = 0;
        for (Item item : items) {
            if (y > 0 && y + item.height() > height + 1e-6) {
                columns++;
                y = 0;
            }
            y += item.height() + NOTE_GAP;
        }
        return columns;
    }
}
