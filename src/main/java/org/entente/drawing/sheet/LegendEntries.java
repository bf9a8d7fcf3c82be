package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.LineInk;
import org.entente.drawing.sheet.Legend.Entry;
import org.entente.drawing.sheet.Legend.Section;
import org.entente.drawing.style.ArrowHead;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.ActorKind;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/** Finds what needs an explanation. */
public final class LegendEntries {

    private static final double HALF = Legend.SAMPLE_WIDTH / 2;
    private static final double RADIUS = 7.5;

    private final GraphDrawing drawing;
    private final VisualStyle style;

    private LegendEntries(GraphDrawing drawing) {
        this.drawing = drawing;
        this.style = drawing.style();
    }

    /** Explains a drawing, in the sections that apply. */
    public static Legend legend(GraphDrawing drawing) {
        return new Legend(
                new LegendEntries(drawing)
                        .sections().stream()
                                .filter(section -> !section.entries().isEmpty())
                                .toList());
    }

    private List<Section> sections() {
        return List.of(
                new Section("Stance of a tie", stances()),
                new Section("How certain the source is", certainties()),
                new Section("Lines", lines()),
                new Section("Labels", new LabelEntries(drawing).entries()),
                new Section("Actors", actors()),
                new Section("Concerns", concerns()));
    }

    private List<Entry> stances() {
        List<Entry> entries = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            if (hasLine(line -> line.stance() == stance)) {
                entries.add(
                        new Entry(
                                stance.text(),
                                arrow(stance, style.color(stance), false),
                                new Legend.StanceTopic(stance)));
            }
        }
        return entries;
    }

    private List<Entry> certainties() {
        Set<LinePattern> present = new LinkedHashSet<>();
        drawing.lines().forEach(line -> present.add(line.line().pattern()));
        for (RibbonMark ribbon : drawing.ribbons()) {
            if (ribbon.doubt() != null) {
                present.add(ribbon.doubt());
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (LinePattern pattern : LinePattern.values()) {
            if (present.contains(pattern)
                    && pattern != LinePattern.FINE
                    && pattern != LinePattern.GHOST) {
                entries.add(
                        new Entry(
                                pattern.meaning(),
                                List.of(line(style.text(), VisualStyle.LINE_WIDTH, pattern)),
                                new Legend.CertaintyTopic(pattern)));
            }
        }
        return entries;
    }

    private List<Entry> lines() {
        List<Entry> entries = new ArrayList<>();
        if (hasLine(line -> !line.mutual())) {
            entries.add(new Entry("one way", arrow(Stance.COOPERATIVE, style.text(), false)));
        }
        if (hasLine(LineMark::mutual)) {
            entries.add(
                    new Entry("both ways: mutual", arrow(Stance.COOPERATIVE, style.text(), true)));
        }
        if (hasLine(LineMark::isGhost)) {
            entries.add(
                    new Entry(
                            LinePattern.GHOST.meaning(),
                            sample(Fade.GHOST, VisualStyle.GHOST_WIDTH, LinePattern.GHOST)));
        }
        if (hasLine(line -> line.line().color().alpha() < 1 && !line.isGhost())) {
            entries.add(
                    new Entry(
                            "in the past", sample(0.8, VisualStyle.PAST_WIDTH, LinePattern.SOLID)));
        }
        if (!drawing.ribbons().isEmpty()) {
            entries.add(new Entry("wider: more ties", ribbon(null), new Legend.NumberTopic()));
        }
        if (drawing.ribbons().stream().anyMatch(ribbon -> ribbon.doubt() != null)) {
            entries.add(new Entry("dashes within: part less certain", ribbon(LinePattern.DASHED)));
        }
        if (hasLine(LineMark::marked)) {
            Outline pill = Outline.rounded(Box.around(new Point(0, 0), 24, 12), 6);
            entries.add(
                    new Entry(
                            "no evidence, or a quote not found",
                            List.of(
                                    new Ink.Fill(pill, style.label()),
                                    new Ink.Border(pill, style.selection(), 1))));
        }
        if (drawing.nodes().stream().anyMatch(node -> node.emphasis().recedes())) {
            double faint = Fade.line(Emphasis.RECEDED);
            entries.add(
                    new Entry(
                            "faint: outside the selection",
                            sample(faint, VisualStyle.LINE_WIDTH, LinePattern.SOLID)));
        }
        return entries;
    }

    private boolean hasLine(Predicate<LineMark> property) {
        return drawing.lines().stream().anyMatch(property);
    }

    private List<Ink> sample(double opacity, double width, LinePattern pattern) {
        return List.of(line(style.text().fade(opacity), width, pattern));
    }

    private List<Ink> ribbon(@Nullable LinePattern doubt) {
        double width = Strand.width(6);
        List<Ink> inks = new ArrayList<>();
        inks.add(line(style.text(), width, LinePattern.SOLID));
        if (doubt != null) {
            inks.add(line(style.ground(), LineInk.DOUBT * width, doubt));
        }
        return inks;
    }

    private static List<Ink> arrow(Stance stance, Rgba color, boolean mutual) {
        Curve whole = Curve.bulging(new Point(-HALF, 0), new Point(HALF, 0), 0);
        ArrowHead arrow = mutual ? ArrowHead.both(whole, stance) : ArrowHead.at(whole, stance);
        List<Ink> inks = new ArrayList<>();
        inks.add(
                new Ink.Line(
                        arrow.shaft(),
                        new LineStyle(color, VisualStyle.LINE_WIDTH, LinePattern.SOLID)));
        if (arrow.head() != null) {
            inks.add(new Ink.Fill(arrow.head(), color));
        }
        return inks;
    }

    private List<Entry> actors() {
        List<Entry> entries = new ArrayList<>();
        if (drawing.nodes().stream().anyMatch(node -> node.flag() != null)) {
            entries.add(
                    new Entry(
                            "country, by its flag",
                            flag(),
                            new Legend.ActorTopic(ActorKind.COUNTRY)));
        }
        for (NodeShape shape : NodeShape.values()) {
            boolean present =
                    drawing.nodes().stream()
                            .anyMatch(node -> node.shape() == shape && node.flag() == null);
            if (present && shape != NodeShape.DIAMOND) {
                entries.add(
                        new Entry(
                                shape == NodeShape.DISC ? "country without a flag" : word(shape),
                                shape(shape, style.node(), style.nodeSign(), RADIUS),
                                new Legend.ActorTopic(shape.kind().orElseThrow())));
            }
        }
        if (areOfSeveralSizes()) {
            entries.add(new Entry("larger: more ties", sizes()));
        }
        return entries;
    }

    private boolean areOfSeveralSizes() {
        DoubleSummaryStatistics radii =
                drawing.nodes().stream()
                        .filter(node -> node.id() instanceof ActorId)
                        .mapToDouble(NodeMark::radius)
                        .summaryStatistics();
        return radii.getCount() > 0 && radii.getMax() > 1.2 * radii.getMin();
    }

    private List<Ink> sizes() {
        List<Ink> inks = new ArrayList<>();
        for (double[] disc : new double[][] {{-6.5, 4}, {3.5, RADIUS}}) {
            Box box = Box.around(new Point(disc[0], 0), 2 * disc[1], 2 * disc[1]);
            inks.add(new Ink.Border(Outline.ellipse(box), style.text(), 1));
        }
        return inks;
    }

    private List<Ink> flag() {
        Box box = Box.around(new Point(0, 0), 2 * RADIUS, 2 * RADIUS);
        Outline disc = Outline.ellipse(box);
        return drawing.nodes().stream()
                .map(NodeMark::flag)
                .filter(iso -> iso != null && Flags.exists(iso))
                .findFirst()
                .<List<Ink>>map(
                        iso ->
                                List.of(
                                        new Ink.Flag(
                                                String.valueOf(iso),
                                                box,
                                                disc,
                                                1,
                                                List.of(new Ink.Fill(disc, style.blank()))),
                                        new Ink.Border(disc, style.nodeBorder(), 1)))
                .orElseGet(() -> shape(NodeShape.DISC, style.node(), style.nodeSign(), RADIUS));
    }

    private List<Entry> concerns() {
        List<Entry> entries = new ArrayList<>();
        if (drawing.pills().stream().anyMatch(pill -> pill.label().shown())) {
            entries.add(
                    new Entry(
                            "who worries, how often",
                            new LabelEntries(drawing).pill(false),
                            new Legend.ConcernTopic()));
        }
        if (drawing.nodes().stream().anyMatch(node -> node.shape() == NodeShape.DIAMOND)) {
            entries.add(
                    new Entry(
                            "concern",
                            shape(
                                    NodeShape.DIAMOND,
                                    style.concern(),
                                    style.concernInk(),
                                    RADIUS + 1),
                            new Legend.ConcernTopic()));
        }
        if (drawing.pills().stream().anyMatch(pill -> pill.isGhost() && pill.label().shown())) {
            entries.add(
                    new Entry(LinePattern.GHOST.meaning(), new LabelEntries(drawing).pill(true)));
        } else if (drawing.nodes().stream().anyMatch(NodeMark::isGhost)) {
            entries.add(new Entry(LinePattern.GHOST.meaning(), ghost()));
        }
        if (drawing.links().stream().anyMatch(LinkMark::holder)) {
            entries.add(new Entry("who holds it", List.of(link(null))));
        }
        if (drawing.links().stream().anyMatch(link -> !link.holder())) {
            entries.add(new Entry("what it is about", aboutLink()));
        }
        return entries;
    }

    private List<Ink> aboutLink() {
        ArrowHead arrow =
                ArrowHead.at(Curve.bulging(new Point(-HALF, 0), new Point(HALF, 0), 0), 6, 3);
        List<Ink> inks = new ArrayList<>();
        inks.add(link(arrow.shaft()));
        if (arrow.head() != null) {
            inks.add(new Ink.Fill(arrow.head(), style.concernInk()));
        }
        return inks;
    }

    private Ink link(@Nullable Curve shaft) {
        Curve curve =
                shaft == null ? Curve.bulging(new Point(-HALF, 0), new Point(HALF, 0), 0) : shaft;
        return new Ink.Line(
                curve, new LineStyle(style.concernInk(), VisualStyle.LINK_WIDTH, LinePattern.FINE));
    }

    private List<Ink> shape(NodeShape shape, Rgba fill, Rgba sign, double radius) {
        Point centre = new Point(0, 0);
        List<Ink> inks = new ArrayList<>();
        inks.add(new Ink.Fill(shape.outline(centre, radius), fill));
        shape.sign(centre, radius).forEach(outline -> inks.add(new Ink.Fill(outline, sign)));
        Rgba border = shape == NodeShape.DIAMOND ? style.concernInk() : style.nodeBorder();
        inks.add(new Ink.Border(shape.outline(centre, radius), border, 1));
        return inks;
    }

    /** The sample of a concern that no quote supports yet. */
    private List<Ink> ghost() {
        Outline diamond = NodeShape.DIAMOND.outline(new Point(0, 0), RADIUS + 1);
        return LineInk.ghost(diamond, style.concernInk().fade(Fade.GHOST), 1);
    }

    private static Ink line(Rgba color, double width, LinePattern pattern) {
        return new Ink.Line(
                Curve.bulging(new Point(-HALF, 0), new Point(HALF, 0), 0),
                new LineStyle(color, width, pattern));
    }

    private static String word(NodeShape shape) {
        return switch (shape) {
            case DISC -> "country";
            case OCTAGON -> "organization";
            case ROUNDED_SQUARE -> "person";
            case HEXAGON -> "group";
            case PENTAGON -> "territory";
            case RING -> "kind not stated";
            case DIAMOND -> "concern";
        };
    }
}
