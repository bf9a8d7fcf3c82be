package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.Backdrop;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PinMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.ElementId;

/** Turns a drawing into what is to be put on paper, in painting order. */
public final class Inking {

    private static final double NAME_HALO = 0.85;

    private final GraphDrawing drawing;
    private final VisualStyle style;
    private final Typeface typeface;
    private final List<Ink> inks = new ArrayList<>();

    private Inking(GraphDrawing drawing, Typeface typeface) {
        this.drawing = drawing;
        this.style = drawing.style();
        this.typeface = typeface;
    }

    public static List<Ink> of(GraphDrawing drawing, Typeface typeface) {
        Inking inking = new Inking(drawing, typeface);
        inking.backdrop();
        inking.lines();
        inking.nodes();
        return List.copyOf(inking.inks);
    }

    private void backdrop() {
        Backdrop backdrop = drawing.backdrop();
        if (backdrop.isEmpty()) {
            return;
        }
        List<Ink> parts = new ArrayList<>();
        Rgba land = style.land().fade(backdrop.opacity());
        Rgba guide = style.guide().fade(backdrop.opacity());
        backdrop.land().forEach(piece -> parts.add(new Ink.Fill(piece, land)));
        backdrop.rings()
                .forEach(ring -> parts.add(new Ink.Border(ring, guide, style.guideWidth())));
        LineStyle line = new LineStyle(guide, style.guideWidth(), LinePattern.SOLID);
        double size = 2 * VisualStyle.HOME_RADIUS;
        for (Backdrop.Leader leader : backdrop.leaders(drawing.nodes())) {
            parts.add(new Ink.Line(leader.line(), line));
            Box dot = Box.around(leader.home(), size, size);
            parts.add(new Ink.Fill(Outline.rounded(dot, size / 2), guide));
        }
        inks.add(
                new Ink.Group(
                        null,
                        Ink.Part.SURROUNDING,
                        "Backdrop",
                        List.of(new Ink.Clip(drawing.area(), parts))));
    }

    private void lines() {
        // What recedes comes first, so that nothing bright is crossed by it.
        for (boolean receded : new boolean[] {true, false}) {
            for (LinkMark link : drawing.links()) {
                if (receded == (link.emphasis() == Emphasis.RECEDED)) {
                    add(link.concern(), Ink.Part.LINK, "", link(link));
                }
            }
            for (TieMark tie : drawing.ties()) {
                if (receded == (tie.emphasis() == Emphasis.RECEDED)) {
                    add(tie.id(), Ink.Part.BODY, tie.title(), tie(tie));
                }
            }
        }
        for (TieMark tie : drawing.ties()) {
            if (tie.label().shown()) {
                add(tie.id(), Ink.Part.LABEL, tie.title(), label(tie));
            }
        }
    }

    private void nodes() {
        for (NodeMark node : drawing.nodes()) {
            add(node.id(), Ink.Part.BODY, node.title(), node(node));
        }
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                Rgba ink = style.text().fade(VisualStyle.textOpacity(node.emphasis()));
                Rgba halo = style.ground().fade(NAME_HALO);
                add(
                        node.id(),
                        Ink.Part.LABEL,
                        node.title(),
                        LabelSetting.set(node.label(), ink, style.concernInk(), halo, typeface));
            }
        }
    }

    private void add(ElementId element, Ink.Part part, String title, List<Ink> parts) {
        inks.add(new Ink.Group(element, part, title, parts));
    }

    private static List<Ink> link(LinkMark link) {
        List<Ink> parts = new ArrayList<>();
        LineStyle line = faded(link.line(), link.emphasis());
        parts.add(new Ink.Line(link.curve(), line));
        if (link.head() != null) {
            parts.add(new Ink.Fill(link.head(), line.color()));
        }
        return parts;
    }

    private List<Ink> tie(TieMark tie) {
        List<Ink> parts = new ArrayList<>();
        LineStyle line = faded(tie.line(), tie.emphasis());
        if (tie.emphasis() == Emphasis.SELECTED) {
            parts.add(
                    new Ink.Line(
                            tie.curve(),
                            new LineStyle(
                                    style.selection().fade(0.35),
                                    line.width() + style.halo(),
                                    LinePattern.SOLID)));
            line = line.withWidth(line.width() + style.bolder());
        }
        parts.add(new Ink.Line(tie.curve(), line));
        if (tie.head() != null) {
            parts.add(new Ink.Fill(tie.head(), line.color()));
        }
        return parts;
    }

    private List<Ink> label(TieMark tie) {
        double opacity = VisualStyle.textOpacity(tie.emphasis());
        Box box = tie.label().box();
        Outline pill = Outline.rounded(box, box.height() / 2);
        Rgba ground = tie.emphasis() == Emphasis.SELECTED ? style.concern() : style.label();
        Rgba border = tie.marked() ? style.selection() : style.color(tie.stance());
        List<Ink> parts = new ArrayList<>();
        parts.add(new Ink.Fill(pill, ground.fade(opacity)));
        parts.add(
                new Ink.Border(
                        pill,
                        border.fade(opacity),
                        tie.label().style().size() / VisualStyle.LABEL.size()));
        parts.addAll(
                LabelSetting.set(
                        tie.label(),
                        style.text().fade(opacity),
                        style.color(tie.stance()).fade(opacity),
                        null,
                        typeface));
        return parts;
    }

    private List<Ink> node(NodeMark node) {
        List<Ink> parts = new ArrayList<>();
        Point centre = node.centre();
        double opacity = VisualStyle.opacity(node.emphasis());
        if (node.emphasis() == Emphasis.SELECTED) {
            parts.add(
                    new Ink.Border(
                            node.shape().outline(centre, node.radius() + style.ringGap()),
                            style.selection(),
                            style.ring()));
        }
        boolean concern = node.shape() == NodeShape.DIAMOND;
        Outline shape = node.shape().outline(centre, node.radius());
        // A receding node stays opaque to the lines behind it.
        parts.add(new Ink.Fill(shape, style.ground()));
        String flag = node.flag();
        if (flag != null && Flags.exists(flag)) {
            parts.add(new Ink.Flag(flag, node.bounds(), shape, opacity, style.blank()));
        } else {
            Rgba fill = concern ? style.concern() : style.node();
            Rgba sign = concern ? style.concernInk() : style.nodeSign();
            parts.add(new Ink.Fill(shape, fill.fade(opacity)));
            for (Outline outline : node.shape().sign(centre, node.radius())) {
                parts.add(new Ink.Fill(outline, sign.fade(opacity)));
            }
        }
        Rgba border = concern ? style.concernInk() : style.nodeBorder();
        parts.add(new Ink.Border(shape, border.fade(opacity), style.border()));
        if (node.pinned()) {
            Outline ground = PinMark.ground(centre, node.radius());
            parts.add(new Ink.Fill(ground, style.label()));
            parts.add(new Ink.Border(ground, style.nodeBorder().fade(opacity), style.border()));
            parts.add(new Ink.Fill(PinMark.pin(centre, node.radius()), style.text().fade(opacity)));
        }
        return parts;
    }

    private static LineStyle faded(LineStyle line, Emphasis emphasis) {
        return line.withColor(line.color().fade(VisualStyle.opacity(emphasis)));
    }
}
