package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Typesetter;
import org.entente.drawing.ink.Typesetter.Block;
import org.entente.drawing.ink.Typesetter.Span;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.trace.EvidenceIndex;

/**
 * Composes a story to print. Each step starts a page: title, text, picture with legend, and the
 * quotes of what it shows, which continue overleaf if there are many. Pure; thread-safe.
 */
public final class StoryComposer {

    /** The margin, in points. */
    private static final double MARGIN = 36;

    /** The largest magnification; beyond it, labels would be larger than the text. */
    private static final double MAX_POINTS_PER_UNIT = 1;

    /** The share of a page's height that a picture may take. */
    private static final double MAX_PICTURE = 0.58;

    private static final double GAP = 10;
    private static final double LEADING = 1.4;
    private static final TextStyle PLACE = new TextStyle(9, Weight.REGULAR);
    private static final TextStyle TITLE = new TextStyle(18, Weight.SEMI_BOLD);
    private static final TextStyle TEXT = new TextStyle(11, Weight.REGULAR);

    private final Typeface typeface;
    private final Typesetter setter;

    /**
     * @param typeface measures the texts
     */
    public StoryComposer(Typeface typeface) {
        this.typeface = typeface;
        this.setter = new Typesetter(typeface);
    }

    /**
     * Composes the pages of a story.
     *
     * @param steps the steps, at least one
     * @param evidence the quotes of ties and concerns
     * @param paper what it is printed on, in portrait
     */
    public Printout compose(List<StoryPicture> steps, EvidenceIndex evidence, Paper paper) {
        List<PictureSheet> pages = new ArrayList<>();
        List<Double> units = new ArrayList<>();
        List<Printout.Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            chapters.add(new Printout.Chapter(steps.get(i).title(), pages.size()));
            StepPages step = new StepPages(steps.get(i), evidence, paper);
            String place = "Step " + (i + 1) + " of " + steps.size();
            for (PictureSheet page : step.compose(place)) {
                pages.add(page);
                units.add(step.unit);
            }
        }
        PageFoot foot = new PageFoot(setter, MARGIN);
        List<PictureSheet> numbered = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PictureSheet page = pages.get(i);
            String source = page.source().isEmpty() ? "" : "Source: " + page.source();
            numbered.add(foot.under(page, source, i + 1, pages.size(), units.get(i)));
        }
        return new Printout(paper.width(false), numbered, chapters);
    }

    /** The pages of a step, in the picture's units. */
    private final class StepPages {

        private final StoryPicture step;
        private final EvidenceIndex evidence;
        private final PictureSheet picture;
        private final double unit;
        private final double width;
        private final double height;

        StepPages(StoryPicture step, EvidenceIndex evidence, Paper paper) {
            this.step = step;
            this.evidence = evidence;
            SheetOptions options = new SheetOptions(false, true, false, true);
            this.picture =
                    new SheetComposer(typeface).withoutNotes(step.drawing(), evidence, options);
            double room = paper.width(false) - 2 * MARGIN;
            Box content = picture.area();
            double scale =
                    Math.min(
                            MAX_POINTS_PER_UNIT,
                            Math.min(
                                    room / content.width(),
                                    MAX_PICTURE * paper.height(false) / content.height()));
            this.unit = 1 / scale;
            this.width = paper.width(false) * unit;
            this.height = paper.height(false) * unit;
        }

        List<PictureSheet> compose(String place) {
            Box content = picture.area();
            double left = content.centre().x() - width / 2 + MARGIN * unit;
            double room = width - 2 * MARGIN * unit;
            List<Block> head = head(place, room);
            double above = head.stream().mapToDouble(Block::height).sum();
            double top = content.minY() - above - GAP * unit;
            Box page = new Box(left - MARGIN * unit, top - MARGIN * unit, width, height);
            List<Ink> first = new ArrayList<>();
            double y = top;
            for (Block block : head) {
                first.addAll(block.at(left, y));
                y += block.height();
            }
            first.addAll(picture.inks());
            double foot = page.maxY() - MARGIN * unit;
            double below = content.maxY() + GAP * unit;
            Box firstRoom = new Box(left, below, room, Math.max(0, foot - below));
            Box nextRoom = new Box(left, top, room, foot - top);
            NoteColumns columns = new NoteColumns(setter, style(), unit);
            List<EvidenceNote> notes = EvidenceNote.of(picture.drawing(), evidence);
            List<PictureSheet> pages = new ArrayList<>();
            for (List<Ink> placed : columns.pages(notes, picture.drawing(), firstRoom, nextRoom)) {
                List<Ink> inks = new ArrayList<>(pages.isEmpty() ? first : List.of());
                inks.add(InkGroup.around("Evidence", placed));
                pages.add(picture.page(page, inks));
            }
            return pages.isEmpty() ? List.of(picture.page(page, first)) : pages;
        }

        private VisualStyle style() {
            return picture.drawing().style();
        }

        /** The dossier and the step's place in small type, the title, and the text. */
        private List<Block> head(String place, double room) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(set(picture.title() + " \u00b7 " + place, PLACE, style().mutedText(), room));
            blocks.add(set(step.title(), TITLE, style().text(), room));
            step.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(set(line, TEXT, style().text(), room)));
            return blocks;
        }

        private Block set(String text, TextStyle style, Rgba color, double room) {
            TextStyle sized = new TextStyle(style.size() * unit, style.weight());
            Span span = new Span(Texts.unturned(text), sized, color);
            return setter.set(List.of(span), room, LEADING);
        }
    }
}
