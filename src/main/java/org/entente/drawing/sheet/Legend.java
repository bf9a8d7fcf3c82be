package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.Moved;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.TextStyle.Weight;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.ActorKind;
import org.entente.model.Stance;

/**
 * The legend: what the colours, lines and shapes of a drawing mean. It explains only what the
 * drawing shows.
 *
 * @param sections its parts, none of them empty
 */
public record Legend(List<Section> sections) {

    /** The width of a sample, in world units. */
    public static final double SAMPLE_WIDTH = 26;

    private static final double SAMPLE_GAP = 8;
    private static final double ROW = 18;
    private static final double COLUMN_GAP = 34;
    private static final TextStyle HEADING = new TextStyle(11, Weight.SEMI_BOLD);
    private static final TextStyle TEXT = new TextStyle(11, Weight.REGULAR);

    public Legend {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a legend.
     *
     * @param title its heading
     * @param entries what it explains
     */
    public record Section(String title, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An explanation.
     *
     * @param text what the sample means
     * @param sample what it looks like, around the origin
     * @param topic the elements that look like it; empty if they cannot be selected by it
     */
    public record Entry(String text, List<Ink> sample, Optional<Topic> topic) {

        public Entry {
            sample = List.copyOf(sample);
        }

        Entry(String text, List<Ink> sample) {
            this(text, sample, Optional.empty());
        }

        Entry(String text, List<Ink> sample, Topic topic) {
            this(text, sample, Optional.of(topic));
        }
    }

    /** What an entry is about. */
    public sealed interface Topic {}

    /** Ties of a stance. */
    public record StanceTopic(Stance stance) implements Topic {}

    /**
     * Claims of a certainty.
     *
     * @param pattern how their lines are broken
     */
    public record CertaintyTopic(LinePattern pattern) implements Topic {}

    /** Actors of a kind. */
    public record ActorTopic(ActorKind kind) implements Topic {}

    /** Concerns. */
    public record ConcernTopic() implements Topic {}

    /** How many ties are drawn as one. */
    public record NumberTopic() implements Topic {}

    /**
     * A placed legend.
     *
     * @param box the space it takes
     * @param inks what is painted
     */
    public record Placed(Box box, List<Ink> inks) {

        public Placed {
            inks = List.copyOf(inks);
        }
    }

    /**
     * Lays out the legend in columns, one per section, in as many rows as the width requires.
     *
     * @param left where it begins
     * @param top where it begins
     * @param width its maximum
     * @param style the colours of its texts
     * @param typeface measures them
     */
    public Placed place(
            double left, double top, double width, VisualStyle style, Typeface typeface) {
        List<Ink> inks = new ArrayList<>();
        double x = left;
        double y = top;
        double lowest = top;
        double right = left;
        for (Section section : sections) {
            double wide = width(section, typeface);
            if (x > left && x + wide > left + width) {
                x = left;
                y = lowest + ROW * 0.7;
            }
            double row = y;
            inks.add(text(section.title(), HEADING, x, row, style, typeface));
            for (Entry entry : section.entries()) {
                row += ROW;
                Point middle = new Point(x + SAMPLE_WIDTH / 2, row + ROW / 2);
                entry.sample().forEach(ink -> inks.add(Moved.by(ink, middle)));
                double textX = x + SAMPLE_WIDTH + SAMPLE_GAP;
                inks.add(text(entry.text(), TEXT, textX, row, style, typeface));
            }
            lowest = Math.max(lowest, row + ROW);
            right = Math.max(right, x + wide);
            x += wide + COLUMN_GAP;
        }
        return new Placed(new Box(left, top, right - left, lowest - top), inks);
    }

    private static double width(Section section, Typeface typeface) {
        return Math.max(
                typeface.width(section.title(), HEADING),
                section.entries().stream()
                        .mapToDouble(
                                e -> SAMPLE_WIDTH + SAMPLE_GAP + typeface.width(e.text(), TEXT))
                        .max()
                        .orElse(0));
    }

    private static Ink text(
            String text, TextStyle how, double x, double top, VisualStyle style, Typeface face) {
        double baseline = top + ROW / 2 + Typeface.baselineBelowMiddle(how);
        return new Ink.Text(
                new Point(x, baseline), text, how, style.text(), null, face.width(text, how));
    }
}
