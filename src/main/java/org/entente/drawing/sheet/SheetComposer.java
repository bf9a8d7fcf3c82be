package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Inking;
import org.entente.drawing.ink.Typesetter;
import org.entente.drawing.ink.Typesetter.Block;
import org.entente.drawing.ink.Typesetter.Span;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Source;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.EvidenceIndex;
import org.entente.wording.Counted;

/**
 * Composes a page around a drawing: the title above, below it the legend, the numbered evidence in
 * columns, and a line that names the source. The drawing keeps its coordinates; the page grows
 * around it. Pure; thread-safe.
 */
public final class SheetComposer {

    private static final double MARGIN = 28;
    private static final double GAP = 18;
    private static final double MIN_WIDTH = 640;
    private static final double AROUND_PICTURE = 14;
    private static final TextStyle TITLE = new TextStyle(22, Weight.SEMI_BOLD);
    private static final TextStyle SUBTITLE = new TextStyle(12, Weight.REGULAR);
    private static final TextStyle CAPTION = new TextStyle(10, Weight.REGULAR);

    private final Typeface typeface;
    private final Typesetter setter;

    /**
     * @param typeface measures the texts
     */
    public SheetComposer(Typeface typeface) {
        this.typeface = typeface;
        this.setter = new Typesetter(typeface);
    }

    /**
     * Composes a page.
     *
     * @param evidence the quotes of its ties and concerns
     * @param options what surrounds the drawing
     */
    public PictureSheet compose(
            GraphDrawing drawing, EvidenceIndex evidence, SheetOptions options) {
        return compose(drawing, evidence, options, options.notes());
    }

    /** Composes a page with numbered ties and concerns if wanted, but without the notes. */
    PictureSheet withoutNotes(GraphDrawing drawing, EvidenceIndex evidence, SheetOptions options) {
        return compose(drawing, evidence, options, false);
    }

    private PictureSheet compose(
            GraphDrawing drawing,
            EvidenceIndex evidence,
            SheetOptions options,
            boolean notesBelow) {
        List<EvidenceNote> notes = EvidenceNote.of(drawing, evidence);
        Map<ElementId, String> descriptions = new LinkedHashMap<>();
        notes.forEach(note -> descriptions.put(note.id(), note.text()));
        String title = Texts.unturned(evidence.dossier().title());
        String source = source(evidence);
        if (options.equals(SheetOptions.BARE)) {
            List<Ink> inks = List.copyOf(Inking.of(drawing, typeface));
            return new PictureSheet(drawing.area(), title, source, drawing, inks, descriptions);
        }
        Box seen = seen(drawing);
        GraphDrawing numbered = options.notes() ? numbered(drawing, notes, seen) : drawing;
        Page page = new Page(numbered, seen);
        if (options.title()) {
            page.above(title, evidence);
        }
        page.picture();
        if (options.legend()) {
            page.legend();
        }
        if (notesBelow && !notes.isEmpty()) {
            page.notes(notes);
        }
        if (options.caption()) {
            page.caption(source, evidence.coverage());
        }
        return new PictureSheet(page.box(), title, source, numbered, page.inks, descriptions);
    }

    /** A whole drawing is cut to what is drawn; a part of one is seen as through a window. */
    private static Box seen(GraphDrawing drawing) {
        Box area = drawing.area();
        Box bounds = drawing.bounds();
        return area.contains(bounds)
                ? new Box(
                        area.minX(),
                        bounds.minY() - AROUND_PICTURE,
                        area.width(),
                        bounds.height() + 2 * AROUND_PICTURE)
                : area;
    }

    private GraphDrawing numbered(GraphDrawing drawing, List<EvidenceNote> notes, Box seen) {
        Map<ElementId, Integer> numbers = new LinkedHashMap<>();
        notes.forEach(note -> numbers.put(note.id(), note.number()));
        return Numbering.of(drawing, numbers, seen, typeface);
    }

    private static String source(EvidenceIndex evidence) {
        return evidence.dossier().sources().stream()
                .map(SheetComposer::citation)
                .collect(Collectors.joining("; "));
    }

    private static String citation(Source source) {
        return Stream.of(
                        source.title(),
                        source.author(),
                        source.publisher(),
                        source.published(),
                        source.url())
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Texts.closed(String.valueOf(part)))
                .collect(Collectors.joining(", "));
    }

    /** A page that grows downwards. */
    private final class Page {

        private final GraphDrawing drawing;
        private final VisualStyle style;
        private final Box seen;
        private final double left;
        private final double width;
        private final List<Ink> inks = new ArrayList<>();
        private double top;
        private double bottom;

        Page(GraphDrawing drawing, Box seen) {
            this.drawing = drawing;
            this.style = drawing.style();
            this.seen = seen;
            // The margins stay free: a page on which names would reach into them is wider.
            Box bounds = drawing.bounds();
            Box content = seen.contains(bounds) ? bounds : seen;
            double middle = seen.centre().x();
            double half = Math.max(middle - content.minX(), content.maxX() - middle);
            double usual = Math.max(MIN_WIDTH, seen.width()) - 2 * MARGIN;
            this.width = Math.max(usual, 2 * half);
            this.left = middle - width / 2;
            this.top = seen.minY();
            this.bottom = seen.maxY();
        }

        Box box() {
            return new Box(left - MARGIN, top, width + 2 * MARGIN, bottom - top);
        }

        void above(String title, EvidenceIndex evidence) {
            Block head = setter.set(List.of(new Span(title, TITLE, style.text())), width, 1.25);
            String counts =
                    Stream.of(
                                    Counted.of(evidence.dossier().sources().size(), "source"),
                                    Counted.of(evidence.dossier().actors().size(), "actor"),
                                    Counted.of(ties(), "tie"),
                                    Counted.of(concerns(), "concern"))
                            .collect(Collectors.joining(" \u00b7 "));
            Block sub =
                    setter.set(List.of(new Span(counts, SUBTITLE, style.mutedText())), width, 1.5);
            top = seen.minY() - head.height() - sub.height() - MARGIN - GAP / 2;
            inks.addAll(head.at(left, top + MARGIN));
            inks.addAll(sub.at(left, top + MARGIN + head.height()));
        }

        private int ties() {
            return drawing.lines().stream().mapToInt(line -> line.ties().size()).sum();
        }

        private int concerns() {
            return (int)
                    drawing.elements(emphasis -> true).stream()
                            .filter(id -> id instanceof ConcernId)
                            .count();
        }

        void picture() {
            List<Ink> picture = List.copyOf(Inking.of(drawing, typeface));
            if (seen.contains(drawing.bounds())) {
                inks.addAll(picture);
            } else {
                inks.add(new Ink.Clip(seen, picture));
            }
        }

        private void rule() {
            bottom += GAP / 2;
            inks.add(
                    new Ink.Line(
                            Curve.bulging(
                                    new Point(left, bottom), new Point(left + width, bottom), 0),
                            new LineStyle(style.text().fade(0.25), 0.8, LinePattern.SOLID)));
            bottom += GAP;
        }

        void legend() {
            rule();
            Legend.Placed placed =
                    LegendEntries.legend(drawing).place(left, bottom, width, style, typeface);
            inks.add(InkGroup.around("Legend", placed.inks()));
            bottom = placed.box().maxY() + GAP / 2;
        }

        void notes(List<EvidenceNote> notes) {
            rule();
            NoteColumns columns = new NoteColumns(setter, style, 1);
            NoteColumns.Placed placed = columns.place(notes, drawing, left, bottom, width);
            inks.add(InkGroup.around("Evidence", placed.inks()));
            bottom = placed.bottom() + GAP / 2;
        }

        void caption(String source, Coverage coverage) {
            rule();
            String cited =
                    coverage.total() == 0
                            ? "No evidence: no sentence of a source supports this picture"
                            : coverage.words();
            String text = (source.isEmpty() ? "" : "Source: " + source + " \u00b7 ") + cited;
            Block block =
                    setter.set(List.of(new Span(text, CAPTION, style.mutedText())), width, 1.4);
            inks.addAll(block.at(left, bottom));
            bottom += block.height() + MARGIN * 0.8;
        }
    }
}
