package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Typesetter;
import org.entente.drawing.ink.Typesetter.Span;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.trace.EvidenceIndex;

/**
 * Composes pages to print: first the picture with title, legend and source, made to fit the paper,
 * then the numbered evidence in type of a readable size. Every page has its number at its foot.
 * Pure; thread-safe.
 */
public final class PrintComposer {

    /** The margin, in points. Most printers can print up to it. */
    private static final double MARGIN = 36;

    /** The margin of the picture, in its units. */
    private static final double PICTURE_MARGIN = 18;

    /** The largest magnification; beyond it, labels would be larger than the text. */
    private static final double MAX_POINTS_PER_UNIT = 1;

    private static final TextStyle HEADING = new TextStyle(14, Weight.SEMI_BOLD);
    private static final double HEADING_HEIGHT = 30;

    private final Typeface typeface;
    private final Typesetter setter;

    /**
     * @param typeface measures the texts
     */
    public PrintComposer(Typeface typeface) {
        this.typeface = typeface;
        this.setter = new Typesetter(typeface);
    }

    /**
     * Composes pages.
     *
     * @param evidence the quotes of its ties and concerns
     * @param options what surrounds the drawing
     * @param paper what it is printed on, portrait or landscape, as suits the picture
     */
    public Printout compose(
            GraphDrawing drawing, EvidenceIndex evidence, SheetOptions options, Paper paper) {
        PictureSheet picture = new SheetComposer(typeface).withoutNotes(drawing, evidence, options);
        Box content = picture.area();
        boolean landscape =
                pointsPerUnit(content, paper, true) > pointsPerUnit(content, paper, false);
        double scale = pointsPerUnit(content, paper, landscape);
        Box page =
                new Box(
                        content.centre().x() - paper.width(landscape) / 2 / scale,
                        content.minY() - PICTURE_MARGIN / scale,
                        paper.width(landscape) / scale,
                        paper.height(landscape) / scale);
        List<PictureSheet> pages = new ArrayList<>();
        pages.add(picture.page(page, picture.inks()));
        if (options.notes()) {
            pages.addAll(notes(picture, evidence, paper, landscape));
        }
        PageFoot foot = new PageFoot(setter, MARGIN);
        List<PictureSheet> numbered = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PictureSheet one = pages.get(i);
            double unit = i == 0 ? 1 / scale : 1;
            numbered.add(foot.under(one, one.title(), i + 1, pages.size(), unit));
        }
        return new Printout(paper.width(landscape), numbered);
    }

    private static double pointsPerUnit(Box content, Paper paper, boolean landscape) {
        double width = paper.width(landscape) - 2 * PICTURE_MARGIN;
        double height = paper.height(landscape) - PICTURE_MARGIN - MARGIN;
        return Math.min(
                MAX_POINTS_PER_UNIT, Math.min(width / content.width(), height / content.height()));
    }

    private List<PictureSheet> notes(
            PictureSheet picture, EvidenceIndex evidence, Paper paper, boolean landscape) {
        List<EvidenceNote> notes = EvidenceNote.of(picture.drawing(), evidence);
        Box page = new Box(0, 0, paper.width(landscape), paper.height(landscape));
        Box room =
                new Box(
                        MARGIN,
                        MARGIN + HEADING_HEIGHT,
                        page.width() - 2 * MARGIN,
                        page.height() - 2 * MARGIN - HEADING_HEIGHT);
        VisualStyle style = picture.drawing().style();
        List<Ink> heading =
                setter.set(List.of(new Span("Evidence", HEADING, style.text())), room.width(), 1)
                        .at(MARGIN, MARGIN);
        List<PictureSheet> pages = new ArrayList<>();
        for (List<Ink> columns :
                new NoteColumns(setter, style, 1).pages(notes, picture.drawing(), room, room)) {
            List<Ink> inks = new ArrayList<>(heading);
            inks.add(InkGroup.around("Evidence", columns));
            pages.add(picture.page(page, inks));
        }
        return pages;
    }
}
