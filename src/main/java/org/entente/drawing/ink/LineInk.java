package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.LinkMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.VisualStyle;
import org.jspecify.annotations.Nullable;

/** The inks of lines with their heads. */
public record LineInk(VisualStyle style) {

    /** How wide the mark of lesser certainty is within a ribbon. */
    public static final double DOUBT = 0.28;

    /** The spacing of its dashes, relative to that of a single line. */
    private static final double SPARSE = 2;

    List<Ink> link(LinkMark link) {
        LineStyle line = link.line();
        if (link.emphasis() == Emphasis.POINTED) {
            line = line.withWidth(line.width() + style.bolder());
        }
        List<Ink> inks = new ArrayList<>();
        add(link.curve(), link.head(), line, link.emphasis(), inks);
        return inks;
    }

    List<Ink> tie(TieMark tie) {
        return line(tie.curve(), tie.head(), tie.line(), tie.emphasis());
    }

    List<Ink> ribbon(RibbonMark ribbon) {
        List<Ink> inks = line(ribbon.curve(), ribbon.head(), ribbon.line(), ribbon.emphasis());
        LinePattern doubt = ribbon.doubt();
        if (doubt != null) {
            // If some ties are less certain, a thinner line with their pattern is drawn inside.
            LineStyle line = ribbon.line();
            double width = DOUBT * line.width();
            inks.add(
                    new Ink.Line(
                            ribbon.curve(),
                            new LineStyle(
                                    style.ground().fade(0.85),
                                    width,
                                    doubt,
                                    SPARSE * line.stretch())));
        }
        return inks;
    }

    /** Returns the broken border of a concern that no quote supports yet. */
    public static List<Ink> ghost(Outline shape, Rgba color, double width) {
        LineStyle line = new LineStyle(color, width, LinePattern.GHOST, width);
        return shape.sides().stream().<Ink>map(side -> new Ink.Line(side, line)).toList();
    }

    /** Returns a line over its glow, where it has one, and its heads. */
    List<Ink> line(Curve curve, @Nullable Outline head, LineStyle line, Emphasis emphasis) {
        List<Ink> inks = new ArrayList<>();
        double glow = glow(emphasis);
        if (glow > 0) {
            inks.add(
                    new Ink.Line(
                            curve,
                            new LineStyle(
                                    style.selection().fade(Fade.GLOW),
                                    line.width() + glow,
                                    LinePattern.SOLID)));
        }
        LineStyle drawn =
                emphasis == Emphasis.SELECTED
                        ? line.withWidth(line.width() + style.bolder())
                        : line;
        add(curve, head, drawn, emphasis, inks);
        return inks;
    }

    private double glow(Emphasis emphasis) {
        return switch (emphasis) {
            case SELECTED, POINTED -> style.halo();
            case OUTLINED -> style.halo() / 2;
            case PLAIN, BRIGHT, RECEDED -> 0;
        };
    }

    private static void add(
            Curve curve, @Nullable Outline head, LineStyle line, Emphasis emphasis, List<Ink> to) {
        LineStyle faded = line.withColor(line.color().fade(Fade.line(emphasis)));
        to.add(new Ink.Line(curve, faded));
        if (head != null) {
            to.add(new Ink.Fill(head, faded.color()));
        }
    }
}
