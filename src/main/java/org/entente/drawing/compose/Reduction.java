package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelMark;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.Subject;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Typeface;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Removes elements from a finished overview. Ribbons keep their course, with the width and
 * certainty of the ties that stay; pills count the concerns that stay.
 */
final class Reduction {

    private final GraphDrawing drawing;
    private final RelationGraph graph;
    private final Set<ElementId> kept;
    private final MarkFactory marks;
    private final Typeface typeface;

    /**
     * @param graph what the drawing shows
     * @param kept the actors, ties and concerns that stay
     */
    Reduction(
            GraphDrawing drawing,
            RelationGraph graph,
            Set<ElementId> kept,
            MarkFactory marks,
            Typeface typeface) {
        this.drawing = drawing;
        this.graph = graph;
        this.kept = kept;
        this.marks = marks;
        this.typeface = typeface;
    }

    GraphDrawing reduced() {
        Map<TieId, Tie> ties = new HashMap<>();
        graph.ties().forEach(tie -> ties.put(tie.id(), tie));
        List<TieMark> alone = new ArrayList<>();
        List<RibbonMark> ribbons = new ArrayList<>();
        for (LineMark line : drawing.lines()) {
            LineMark left = left(line, ties);
            if (left instanceof TieMark tie) {
                alone.add(tie);
            } else if (left instanceof RibbonMark ribbon) {
                ribbons.add(ribbon);
            }
        }
        List<NodeMark> nodes =
                drawing.nodes().stream().filter(node -> kept.contains(node.id())).toList();
        GraphDrawing rest =
                drawing.with(List.of(), alone, nodes).withRibbons(ribbons).withPills(pills());
        return OverviewLabels.fill(rest, LabelRoom.inside(rest.area()));
    }

    private @Nullable LineMark left(LineMark line, Map<TieId, Tie> ties) {
        List<Tie> left = new ArrayList<>();
        for (TieId id : line.ties()) {
            Tie tie = ties.get(id);
            if (tie != null && kept.contains(id)) {
                left.add(tie);
            }
        }
        if (left.size() == line.ties().size() || left.isEmpty()) {
            return left.isEmpty() ? null : line;
        }
        Subject.Ribbon ribbon = ((RibbonMark) line).subject();
        Strand strand = new Strand(ribbon.pair(), ribbon.stance(), left);
        Tie lead = Leads.of(List.of(strand)).getOrDefault(strand, left.get(0));
        boolean forward = line.from().equals(ribbon.pair().first());
        Curve course = forward ? line.course() : line.course().reversed();
        LineMark mark = marks.strand(strand, lead, course);
        return mark.withLabel(inPlaceOf(line.label(), mark.label())).withEmphasis(line.emphasis());
    }

    /** Replaces words in place, if the new ones need no more room. */
    private static LabelMark inPlaceOf(LabelMark before, LabelMark other) {
        double scale = before.style().size() / other.style().size();
        LabelMark label =
                other.scaled(scale).shaped(before.form()).centredAt(before.box().centre());
        return before.shown() && label.box().width() <= before.box().width()
                ? label
                : label.hidden();
    }

    private List<PillMark> pills() {
        List<PillMark> pills = new ArrayList<>();
        for (PillMark pill : ConcernPills.of(graph, kept, typeface)) {
            PillMark before = before(pill);
            if (before == null) {
                pills.add(pill.withLabel(pill.label().hidden()));
            } else if (before.subject().equals(pill.subject())) {
                pills.add(before);
            } else {
                pills.add(pill.withLabel(inPlaceOf(before.label(), pill.label())));
            }
        }
        return pills;
    }

    private @Nullable PillMark before(PillMark reduced) {
        return drawing.pills().stream()
                .filter(
                        pill ->
                                pill.isGhost() == reduced.isGhost()
                                        && Set.copyOf(pill.about())
                                                .equals(Set.copyOf(reduced.about())))
                .findFirst()
                .orElse(null);
    }
}
