package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LabelShape.Form;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.label.LabelPlacement;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.line.ConcernLinks;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.ConcernSign;
import org.entente.drawing.ink.LabelSetting;
import org.entente.drawing.style.Typeface;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Adds note numbers to a drawing: before the words of a label, or alone if there is no room for
 * words. The label of a ribbon or a pill shows the range of its notes. Marks without a number lose
 * their labels, to make room for numbers.
 */
final class Numbering {

    private static final int PASSES = 5;

    private final Map<ElementId, Integer> numbers;
    private final Typeface typeface;

    private Numbering(Map<ElementId, Integer> numbers, Typeface typeface) {
        this.numbers = numbers;
        this.typeface = typeface;
    }

    /**
     * Numbers a drawing.
     *
     * @param numbers the numbers of ties and concerns
     * @param room where labels may lie
     * @param typeface measures the labels
     */
    static GraphDrawing of(
            GraphDrawing drawing, Map<ElementId, Integer> numbers, Box room, Typeface typeface) {
        Numbering numbering = new Numbering(numbers, typeface);
        return OverviewLabels.isOverview(drawing)
                ? numbering.numberOverview(drawing, room)
                : numbering.number(drawing, room);
    }

    private GraphDrawing numberOverview(GraphDrawing drawing, Box room) {
        List<PillMark> pills =
                drawing.pills().stream()
                        .map(
                                pill ->
                                        pill.withLabel(
                                                ConcernSign.onPill(
                                                        noted(
                                                                pill.label(),
                                                                pill.subject().elements()),
                                                        typeface)))
                        .toList();
        GraphDrawing noted =
                drawing.withPills(pills)
                        .withLines(
                                line ->
                                        line.withLabel(
                                                LabelSetting.onPill(
                                                        noted(
                                                                line.label(),
                                                                Set.copyOf(line.ties())),
                                                        typeface)));
        return OverviewLabels.place(noted, room).drawing();
    }

    private LabelMark noted(LabelMark label, Set<? extends ElementId> elements) {
        return label.withSigns(label.signs().withNote(range(elements)));
    }

    /** Such as "3" or "1–8"; null if none has a number. */
    private @Nullable String range(Set<? extends ElementId> elements) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (ElementId id : elements) {
            Integer number = numbers.get(id);
            if (number != null) {
                least = Math.min(least, number);
                most = Math.max(most, number);
            }
        }
        return most == 0 ? null : least == most ? "" + most : least + "\u2013" + most;
    }

    private GraphDrawing number(GraphDrawing drawing, Box room) {
        List<NodeMark> nodes = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            boolean concern = node.id() instanceof ConcernId;
            nodes.add(concern ? node.withLabel(words(node.label(), node.id())) : node);
        }
        List<TieMark> ties = new ArrayList<>();
        for (TieMark tie : drawing.ties()) {
            ties.add(tie.withLabel(words(tie.label(), tie.id())));
        }
        // Numbers may take the room of words, which then shrink to their numbers too.
        for (int pass = 0; pass < PASSES; pass++) {
            ties = LabelPlacement.placeLabels(room, nodes, ties);
            if (pass < PASSES - 1) {
                ties.replaceAll(
                        tie -> tie.label().shown() ? tie : tie.withLabel(alone(tie.label())));
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            nodes = LabelPlacement.placeNames(room, nodes, ties, ConcernId.class);
            if (pass < PASSES - 1) {
                nodes.replaceAll(
                        node ->
                                node.label().shown() || !(node.id() instanceof ConcernId)
                                        ? node
                                        : node.withLabel(alone(node.label())));
            }
        }
        return drawing.with(
                new ConcernLinks(drawing.area(), nodes, ties, drawing.style())
                        .reroute(drawing.links()),
                ties,
                nodes);
    }

    private LabelMark words(LabelMark label, ElementId id) {
        LabelMark noted = noted(label, Set.of(id));
        return noted.signs().note() == null
                ? noted.at(noted.box(), false)
                : LabelSetting.onPill(noted, typeface);
    }

    private LabelMark alone(LabelMark label) {
        return label.signs().note() == null ? label : label.shaped(Form.NUMBER);
    }
}
