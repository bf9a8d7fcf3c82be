package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LabelSigns;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.ConcernSign;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.LabelSetting;
import org.entente.drawing.ink.LineInk;
import org.entente.drawing.sheet.Legend.Entry;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;

/** Builds the legend entries about labels. */
final class LabelEntries {

    /** The advance width of "+2" in Inter, semi-bold, of size 11. */
    static final double MORE_WIDTH = 14.25;

    /** The advance width of "2" in Inter, semi-bold, of size 10. */
    static final double NUMBER_WIDTH = 6.23;

    static final TextStyle MORE = new TextStyle(11, Weight.SEMI_BOLD);
    static final TextStyle NUMBER = new TextStyle(10, Weight.SEMI_BOLD);

    private static final Point MIDDLE = new Point(0, 0);

    private final GraphDrawing drawing;
    private final VisualStyle style;

    LabelEntries(GraphDrawing drawing) {
        this.drawing = drawing;
        this.style = drawing.style();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (isShown(label -> !label.isNumber() && label.signs().heading() != null)) {
            Outline arrow = LabelSetting.arrow(MIDDLE, 0, VisualStyle.LABEL);
            entries.add(new Entry("who acts on whom", List.of(new Ink.Fill(arrow, style.text()))));
        }
        if (isShown(label -> !label.isNumber() && label.signs().more() > 0)) {
            entries.add(
                    new Entry(
                            "two more ties",
                            List.of(text("+2", MORE, MORE_WIDTH)),
                            new Legend.NumberTopic()));
        }
        if (isShown(label -> label.isNumber() && label.signs().note() == null)) {
            List<Ink> inks = new ArrayList<>(box(18));
            inks.add(text("2", NUMBER, NUMBER_WIDTH));
            entries.add(
                    new Entry("how many, if no room for words", inks, new Legend.NumberTopic()));
        }
        if (isShown(label -> label.signs().note() != null)) {
            entries.add(new Entry("number of the note", List.of(note())));
        }
        return entries;
    }

    private boolean isShown(Predicate<LabelMark> test) {
        return Stream.of(
                        drawing.lines().stream().map(LineMark::label),
                        drawing.pills().stream().map(PillMark::label),
                        drawing.nodes().stream().map(NodeMark::label))
                .flatMap(labels -> labels)
                .anyMatch(label -> label.shown() && test.test(label));
    }

    private Ink note() {
        return text("2", NUMBER, NUMBER_WIDTH);
    }

    private Ink text(String text, TextStyle how, double width) {
        Point start = new Point(-width / 2, Typeface.baselineBelowMiddle(how));
        return new Ink.Text(start, text, how, style.text(), null, width);
    }

    private List<Ink> box(double width) {
        Outline pill = Outline.rounded(Box.around(MIDDLE, width, 14), 7);
        return List.of(new Ink.Fill(pill, style.label()), new Ink.Border(pill, style.text(), 1));
    }

    /**
     * The sample of a pill of concerns.
     *
     * @param isGhost whether no quote supports them yet
     */
    List<Ink> pill(boolean isGhost) {
        Box box = Box.around(MIDDLE, Legend.SAMPLE_WIDTH, 15);
        Outline pill = Outline.rounded(box, box.height() / 2);
        List<Ink> inks = new ArrayList<>();
        Rgba ink = style.concernInk().fade(isGhost ? Fade.GHOST : 1);
        if (isGhost) {
            inks.addAll(LineInk.ghost(pill, ink, 1));
        } else {
            inks.add(new Ink.Fill(pill, style.concern()));
            inks.add(new Ink.Border(pill, ink, 1));
        }
        LabelMark label =
                new LabelMark(
                        box,
                        List.of(),
                        VisualStyle.LABEL,
                        LabelShape.Form.WORDS,
                        LabelSigns.NONE,
                        List.of());
        inks.addAll(ConcernSign.of(label, ink));
        return inks;
    }
}
