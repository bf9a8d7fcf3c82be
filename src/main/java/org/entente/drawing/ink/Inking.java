package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.Backdrop;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.Subject;
import org.entente.drawing.TieMark;
import org.entente.drawing.Tray;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.ink.InkGroup.Part;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;

/** Turns the marks of a drawing into ink groups, in painting order. Thread-safe. */
public final class Inking {

    private final GraphDrawing drawing;
    private final VisualStyle style;
    private final LineInk lines;
    private final Typeface typeface;
    private final NodeInk shapes;
    private final LabelInk labels;
    private final List<InkGroup> groups = new ArrayList<>();

    private Inking(GraphDrawing drawing, Typeface typeface) {
        this.drawing = drawing;
        this.style = drawing.style();
        this.typeface = typeface;
        this.lines = new LineInk(style);
        this.shapes = new NodeInk(style, typeface);
        this.labels = new LabelInk(style, typeface);
    }

    /**
     * Reads a drawing.
     *
     * @param typeface sets the texts
     * @return its groups of ink in {@link InkGroup#PAINTING_ORDER}; those alike in the drawing's
     */
    public static List<InkGroup> of(GraphDrawing drawing, Typeface typeface) {
        Inking inking = new Inking(drawing, typeface);
        inking.backdrop();
        drawing.links().forEach(inking::link);
        drawing.ribbons().forEach(inking::ribbon);
        drawing.ties().forEach(inking::tie);
        drawing.pills().forEach(inking::pill);
        drawing.nodes().forEach(inking::node);
        inking.groups.sort(InkGroup.PAINTING_ORDER);
        return List.copyOf(inking.groups);
    }

    private void backdrop() {
        Backdrop backdrop = drawing.backdrop();
        if (backdrop.isEmpty()) {
            return;
        }
        List<Ink> inks = new ArrayList<>();
        Rgba land = style.land().fade(backdrop.opacity());
        Rgba guide = style.guide().fade(backdrop.opacity());
        if (!backdrop.land().isEmpty()) {
            inks.add(new Ink.Fill(Outline.join(backdrop.land()), land));
        }
        backdrop.rings().forEach(ring -> inks.add(new Ink.Border(ring, guide, style.guideWidth())));
        LineStyle line = new LineStyle(guide, style.guideWidth(), LinePattern.SOLID);
        double size = 2 * VisualStyle.HOME_RADIUS;
        for (Backdrop.Leader leader : backdrop.leaders(drawing.nodes())) {
            inks.add(new Ink.Line(leader.line(), line));
            Box dot = Box.around(leader.home(), size, size);
            inks.add(new Ink.Fill(Outline.rounded(dot, size / 2), guide));
        }
        Tray tray = backdrop.tray();
        if (tray != null) {
            inks.add(new Ink.Fill(tray.outline(), style.ground().fade(backdrop.opacity())));
            inks.add(new Ink.Border(tray.outline(), guide, style.guideWidth()));
            Rgba words = style.text().fade(Fade.TITLE * backdrop.opacity());
            inks.addAll(LabelSetting.set(tray.label(), words, words, null, typeface));
        }
        groups.add(
                new InkGroup(
                        null,
                        Part.BACKDROP,
                        "Backdrop",
                        Emphasis.PLAIN,
                        List.of(new Ink.Clip(drawing.area(), inks))));
    }

    private void link(LinkMark link) {
        add(link.concern(), Part.LINK, "", link.emphasis(), lines.link(link));
    }

    private void tie(TieMark tie) {
        line(tie, lines.tie(tie));
    }

    private void ribbon(RibbonMark ribbon) {
        line(ribbon, lines.ribbon(ribbon));
    }

    private void line(LineMark line, List<Ink> inks) {
        Subject subject = line.subject();
        Part part = line.isGhost() ? Part.GHOST : Part.LINE;
        groups.add(new InkGroup(subject, part, line.title(), line.emphasis(), inks));
        if (line.label().shown()) {
            Rgba color = style.color(line.stance());
            Rgba border = line.marked() ? style.selection() : color;
            List<Ink> label =
                    line.isGhost()
                            ? labels.ofDraft(line.label(), color, line.emphasis())
                            : labels.onPill(line.label(), border, color, line.emphasis());
            groups.add(new InkGroup(subject, Part.LABEL, line.title(), line.emphasis(), label));
        }
    }

    private void pill(PillMark pill) {
        if (pill.label().shown()) {
            List<Ink> inks = labels.concern(pill);
            groups.add(
                    new InkGroup(pill.subject(), Part.PILL, pill.title(), pill.emphasis(), inks));
        }
    }

    /** Returns the words of a concern, on a pill as those of a tie. */
    private List<Ink> words(NodeMark concern) {
        LabelMark label = concern.label();
        Rgba ink = style.concernInk();
        return concern.isGhost()
                ? labels.ofDraft(label, ink, concern.emphasis())
                : labels.onPill(label, ink, ink, concern.emphasis());
    }

    private List<Ink> name(NodeMark actor) {
        return labels.onGround(actor.label(), actor.emphasis());
    }

    private void node(NodeMark node) {
        add(node.id(), Part.BODY, node.title(), node.emphasis(), shapes.body(node));
        if (node.label().shown()) {
            List<Ink> inks = node.id() instanceof ConcernId ? words(node) : name(node);
            add(node.id(), Part.NAME, node.title(), node.emphasis(), inks);
        }
    }

    private void add(ElementId id, Part part, String title, Emphasis emphasis, List<Ink> inks) {
        groups.add(new InkGroup(new Subject.Element(id), part, title, emphasis, inks));
    }
}
