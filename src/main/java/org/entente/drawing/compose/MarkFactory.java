package org.entente.drawing.compose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape;
import org.entente.drawing.LabelSigns;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.Subject;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.LabelSetting;
import org.entente.drawing.style.ArrowHead;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.TextStyle;
import org.entente.drawing.style.Texts;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Makes the marks of actors, ties and concerns, with labels to be placed. */
final class MarkFactory {

    private static final int MAX_LABEL_LENGTH = 30;

    /** The number of characters of an abbreviated name. */
    private static final int BRIEF = 16;

    private static final double NAME_PADDING_X = 2;
    private static final double NAME_PADDING_Y = 1;

    private final RelationGraph graph;
    private final Set<TieId> marked;
    private final VisualStyle style;
    private final Typeface typeface;

    MarkFactory(RelationGraph graph, Set<TieId> marked, VisualStyle style, Typeface typeface) {
        this.graph = graph;
        this.marked = marked;
        this.style = style;
        this.typeface = typeface;
    }

    NodeMark actor(Actor actor, Point place, double radius) {
        String iso = actor.iso();
        boolean flagged =
                iso != null
                        && (actor.kind() == ActorKind.COUNTRY
                                || actor.kind() == ActorKind.TERRITORY);
        NodeShape shape = flagged ? NodeShape.DISC : NodeShape.of(actor.kind());
        return new NodeMark(
                actor.id(),
                shape,
                place,
                radius,
                flagged && iso != null ? iso.toLowerCase(Locale.ROOT) : null,
                name(
                        actor.name(),
                        NodeSize.isMinor(graph, actor.id())
                                ? VisualStyle.MINOR_NAME
                                : VisualStyle.NAME),
                Texts.unturned(actor.name()),
                Emphasis.PLAIN);
    }

    /** Makes a name of up to two lines, with an abbreviated form of one line. */
    private LabelMark name(String name, TextStyle text) {
        LabelShape full = shape(Texts.wrapName(name), text);
        LabelShape brief = shape(List.of(Texts.shorten(name, BRIEF)), text);
        List<LabelShape> shapes = full.equals(brief) ? List.of(full) : List.of(full, brief);
        return new LabelMark(new Box(0, 0, 0, 0), full.lines(), text, true)
                .withShapes(shapes)
                .shaped(LabelShape.Form.WORDS)
                .scaled(style.lettering());
    }

    private LabelShape shape(List<String> lines, TextStyle text) {
        double width =
                lines.stream().mapToDouble(line -> typeface.width(line, text)).max().orElse(0);
        return new LabelShape(
                LabelShape.Form.WORDS,
                lines,
                (width + 2 * NAME_PADDING_X) / text.size(),
                (lines.size() * text.lineHeight() + 2 * NAME_PADDING_Y) / text.size());
    }

    NodeMark concern(Concern concern, Point place) {
        return new NodeMark(
                        concern.id(),
                        NodeShape.DIAMOND,
                        place,
                        VisualStyle.CONCERN_RADIUS,
                        null,
                        label(concern.label(), LabelSigns.NONE),
                        Texts.unturned(concern.label()),
                        Emphasis.PLAIN)
                .withGhost(graph.isDraft(concern));
    }

    TieMark tie(Tie tie, Curve line) {
        return tie(tie, line, LabelSigns.NONE);
    }

    /** Makes a tie with an arrow in its label. */
    TieMark headed(Tie tie, Curve line) {
        return tie(tie, line, LabelSigns.NONE.withHeading(heading(tie, line)));
    }

    private TieMark tie(Tie tie, Curve line, LabelSigns signs) {
        ArrowHead arrow =
                tie.directed()
                        ? ArrowHead.at(line, tie.stance())
                        : ArrowHead.both(line, tie.stance());
        return new TieMark(
                tie.id(),
                tie.from(),
                tie.to(),
                !tie.directed(),
                arrow.shaft(),
                arrow.head(),
                graph.isDraft(tie) ? ghost(tie.stance()) : line(tie),
                tie.stance(),
                label(tie.label(), signs),
                line.at(0.5),
                title(tie),
                marked.contains(tie.id()) && !graph.isDraft(tie),
                tie.evidence().size(),
                Emphasis.PLAIN);
    }

    private LineStyle line(Tie tie) {
        return line(tie.stance(), LinePattern.of(tie.status()), tie.period() == Period.PAST, 1);
    }

    private LineStyle ghost(Stance stance) {
        return new LineStyle(
                style.color(stance).fade(Fade.GHOST), VisualStyle.GHOST_WIDTH, LinePattern.GHOST);
    }

    /**
     * Makes the line of a strand.
     *
     * @param lead the tie that labels the strand
     * @param line the route, from the first actor of the pair
     */
    LineMark strand(Strand strand, Tie lead, Curve line) {
        if (!strand.isRibbon()) {
            boolean forward = lead.from().equals(strand.pair().first());
            return headed(lead, forward ? line : line.reversed());
        }
        boolean mutual = strand.reachesFirst() && strand.reachesSecond();
        boolean forward = strand.reachesSecond();
        Curve run = forward ? line : line.reversed();
        double width = Strand.width(strand.ties().size());
        ArrowHead arrow =
                mutual
                        ? ArrowHead.both(run, strand.stance(), width)
                        : ArrowHead.at(run, strand.stance(), width);
        boolean past = strand.ties().stream().allMatch(tie -> tie.period() == Period.PAST);
        List<LinePattern> patterns =
                strand.ties().stream()
                        .map(tie -> LinePattern.of(tie.status()))
                        .sorted()
                        .distinct()
                        .toList();
        int count = strand.ties().size();
        boolean leads = lead.from().equals(strand.pair().first());
        Double heading = heading(lead, leads ? line : line.reversed());
        LabelSigns signs = new LabelSigns(null, heading, count - 1, count, false);
        return new RibbonMark(
                new Subject.Ribbon(
                        strand.pair(),
                        strand.stance(),
                        strand.ties().stream().map(Tie::id).toList()),
                forward ? strand.pair().first() : strand.pair().second(),
                forward ? strand.pair().second() : strand.pair().first(),
                mutual,
                arrow.shaft(),
                arrow.head(),
                line(strand.stance(), patterns.get(0), past, strand.ties().size()),
                patterns.size() == 1 ? null : patterns.get(patterns.size() - 1),
                label(lead.label(), signs),
                line.at(0.5),
                title(strand),
                strand.ties().stream().anyMatch(tie -> marked.contains(tie.id())),
                strand.ties().stream().mapToInt(tie -> tie.evidence().size()).sum(),
                Emphasis.PLAIN);
    }

    /**
     * Returns the angle from the acting actor to the other, along a line in the tie's direction.
     */
    private static @Nullable Double heading(Tie tie, Curve line) {
        if (!tie.directed() || tie.from().equals(tie.to())) {
            return null;
        }
        return StrictMath.atan2(
                line.end().y() - line.start().y(), line.end().x() - line.start().x());
    }

    private LabelMark label(String words, LabelSigns signs) {
        LabelMark label =
                new LabelMark(
                        new Box(0, 0, 0, 0),
                        List.of(Texts.shorten(words, MAX_LABEL_LENGTH)),
                        VisualStyle.LABEL,
                        LabelShape.Form.WORDS,
                        signs,
                        List.of());
        return LabelSetting.onPill(label, typeface).scaled(style.lettering());
    }

    private String title(Tie tie) {
        return Texts.closed(name(tie.from()))
                + (tie.directed() ? " \u2192 " : " \u2194 ")
                + Texts.closed(name(tie.to()))
                + ": "
                + Texts.unturned(tie.label());
    }

    /**
     * Returns a title such as "Russia and North Korea: 8 cooperative ties, 5 stated, 2 reported, 1
     * predicted".
     */
    private String title(Strand strand) {
        StringBuilder title = new StringBuilder();
        title.append(name(strand.pair().first()))
                .append(" and ")
                .append(name(strand.pair().second()))
                .append(": ")
                .append(strand.ties().size())
                .append(' ')
                .append(strand.stance().word())
                .append(" ties");
        for (Status status : Status.values()) {
            long count = strand.ties().stream().filter(tie -> tie.status() == status).count();
            if (count > 0) {
                title.append(", ").append(count).append(' ').append(status.word());
            }
        }
        return Texts.unturned(title.toString());
    }

    private String name(ActorId actor) {
        return graph.dossier().nameOf(actor);
    }

    private LineStyle line(Stance stance, LinePattern pattern, boolean past, int ties) {
        double width = Strand.width(ties);
        return past
                ? new LineStyle(
                        style.color(stance).fade(Fade.PAST),
                        width * VisualStyle.PAST_WIDTH / VisualStyle.LINE_WIDTH,
                        pattern)
                : new LineStyle(style.color(stance), width, pattern);
    }
}
