package org.entente.drawing.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Backdrop;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.PillMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.label.Crossed;
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.line.RibbonRouter;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.compose.line.Words;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;

/** Composes the overview: ribbons for the ties of a pair, pills for concerns. */
final class Overview {

    /** How often lines are run again to keep off words. */
    private static final int ROUNDS = 2;

    /** Of so many actors, they are. */
    private static final int MAX_RUN_AGAIN = 60;

    private final RelationGraph graph;
    private final Map<ActorId, NodeMark> actors;
    private final Box area;
    private final Marks marks;
    private final VisualStyle style;
    private final Typeface typeface;

    Overview(
            RelationGraph graph,
            Map<ActorId, NodeMark> actors,
            Box area,
            Marks marks,
            VisualStyle style,
            Typeface typeface) {
        this.graph = graph;
        this.actors = actors;
        this.area = area;
        this.marks = marks;
        this.style = style;
        this.typeface = typeface;
    }

    GraphDrawing compose() {
        List<List<Strand>> pairs = graph.pairs().stream().map(Strand::of).toList();
        Map<Strand, Tie> leads = Leads.of(pairs.stream().flatMap(List::stream).toList());
        RibbonRouter router = new RibbonRouter(area, actors, pairs);
        OverviewLabels.Placed best = drawn(leads, router.route());
        for (int round = 0; round < ROUNDS && actors.size() <= MAX_RUN_AGAIN; round++) {
            List<Words> words = words(best.drawing());
            if (words.isEmpty()) {
                break;
            }
            router.keepOff(words);
            OverviewLabels.Placed again = drawn(leads, router.route());
            best = again.cost() < best.cost() ? again : best;
        }
        return best.drawing();
    }

    private OverviewLabels.Placed drawn(Map<Strand, Tie> leads, Map<Strand, Curve> curves) {
        List<TieMark> ties = new ArrayList<>();
        List<RibbonMark> ribbons = new ArrayList<>();
        leads.forEach(
                (strand, lead) -> {
                    Curve curve = curves.get(strand);
                    if (curve != null) {
                        LineMark line = marks.strand(strand, lead, curve);
                        if (line instanceof RibbonMark ribbon) {
                            ribbons.add(ribbon);
                        } else if (line instanceof TieMark tie) {
                            ties.add(tie);
                        }
                    }
                });
        List<NodeMark> nodes = List.copyOf(actors.values());
        Box room = DrawingComposer.extent(area, nodes);
        GraphDrawing bare =
                new GraphDrawing(
                        room,
                        List.of(),
                        ties,
                        ribbons,
                        ConcernPills.of(graph, typeface),
                        nodes,
                        style,
                        Backdrop.NONE);
        return OverviewLabels.place(bare, room.grow(-DrawingComposer.MARGIN));
    }

    /** All words, if a line that is not their own runs through some of them; else none. */
    private List<Words> words(GraphDrawing drawing) {
        List<Words> words = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                words.add(new Words(node.label().box(), null, null));
            }
        }
        for (LineMark line : drawing.lines()) {
            if (line.label().shown()) {
                words.add(new Words(line.label().box(), line.from(), line.to()));
            }
        }
        for (PillMark pill : drawing.pills()) {
            if (pill.label().shown()) {
                List<ActorId> about = pill.about();
                boolean pair = about.size() > 1;
                words.add(
                        new Words(
                                pill.label().box(),
                                pair ? about.get(0) : null,
                                pair ? about.get(1) : null));
            }
        }
        Crossed crossed = new Crossed(drawing.area(), drawing.lines());
        List<LineMark> lines = drawing.lines();
        for (Words word : words) {
            if (crossed.lines(word.box(), number -> !word.isOf(lines.get(number))) > 0) {
                return words;
            }
        }
        return List.of();
    }
}
