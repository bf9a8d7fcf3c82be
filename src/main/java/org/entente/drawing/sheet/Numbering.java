package org.entente.drawing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.ConcernLinks;
import org.entente.drawing.compose.LabelPlacement;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.ink.LabelSetting;
import org.entente.drawing.style.Typeface;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Puts the numbers of notes on a drawing: before the words of a label, or alone where there is no
 * room for words. What has no number loses its label, so that numbers have room.
 */
final class Numbering {

    private static final int PASSES = 5;
    private static final double PADDING_X = 7;
    private static final double CONCERN_PADDING_X = 3;
    private static final double ALONE_PADDING_X = 4.5;

    private final Map<ElementId, Integer> numbers;
    private final Typeface typeface;

    private Numbering(Map<ElementId, Integer> numbers, Typeface typeface) {
        this.numbers = numbers;
        this.typeface = typeface;
    }

    /**
     * Numbers a drawing.
     *
     * @param drawing the drawing
     * @param numbers the numbers of ties and concerns
     * @param room where labels may lie
     * @param typeface measures the labels
     */
    static GraphDrawing of(
            GraphDrawing drawing, Map<ElementId, Integer> numbers, Box room, Typeface typeface) {
        return new Numbering(numbers, typeface).number(drawing, room);
    }

    private GraphDrawing number(GraphDrawing drawing, Box room) {
        List<NodeMark> nodes = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            boolean concern = node.id() instanceof ConcernId;
            nodes.add(
                    concern
                            ? node.withLabel(
                                    words(node.label(), numbers.get(node.id()), CONCERN_PADDING_X))
                            : node);
        }
        List<TieMark> ties = new ArrayList<>();
        for (TieMark tie : drawing.ties()) {
            ties.add(tie.withLabel(words(tie.label(), numbers.get(tie.id()), PADDING_X)));
        }
        // Numbers alone may take the room of words, which then shrink to their numbers too.
        for (int pass = 0; pass < PASSES; pass++) {
            ties = LabelPlacement.placeLabels(room, nodes, ties);
            if (pass < PASSES - 1) {
                ties.replaceAll(
                        tie ->
                                tie.label().shown()
                                        ? tie
                                        : tie.withLabel(alone(tie.label(), tie.id())));
            }
        }
        for (int pass = 0; pass < PASSES; pass++) {
            nodes = LabelPlacement.placeNames(room, nodes, ties, ConcernId.class);
            if (pass < PASSES - 1) {
                nodes.replaceAll(
                        node ->
                                node.label().shown() || !(node.id() instanceof ConcernId)
                                        ? node
                                        : node.withLabel(alone(node.label(), node.id())));
            }
        }
        return drawing.with(
                new ConcernLinks(drawing.area(), nodes, ties, drawing.style())
                        .reroute(drawing.links()),
                ties,
                nodes);
    }

    private LabelMark words(LabelMark label, @Nullable Integer number, double padding) {
        if (number == null) {
            return new LabelMark(label.box(), label.lines(), label.style(), false);
        }
        double width =
                label.lines().stream()
                                .mapToDouble(line -> typeface.width(line, label.style()))
                                .max()
                                .orElse(0)
                        + LabelSetting.NUMBER_GAP
                        + LabelSetting.numberWidth(number, label.style(), typeface);
        Box box = Box.around(label.box().centre(), width + 2 * padding, label.box().height());
        return new LabelMark(box, label.lines(), label.style(), true, number);
    }

    private LabelMark alone(LabelMark label, ElementId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            return label;
        }
        double width = LabelSetting.numberWidth(number, label.style(), typeface);
        Box box =
                Box.around(
                        label.box().centre(),
                        width + 2 * ALONE_PADDING_X,
                        label.style().lineHeight() + 1);
        return new LabelMark(box, List.of(), label.style(), true, number);
    }
}
