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
import org.entente.drawing.compose.line.AvoidedWords;
import org.entente.drawing.compose.line.RibbonRouter;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.Budget;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;

/** Composes the overview: ribbons for the ties of a pair, pills for concerns. */
final class Overview {

    /**
     * Weights, for successive rounds of routing around words, of words that no line crosses
     * relative to words that are crossed; the former may still move themselves.
     */
    private static final double[] ELSEWHERE = {1, 0.4, 0.15, 0.7};

    private static final double[] ELSEWHERE_IN_A_CROWD = {1};
    private static final double[] NONE = {};

    private final RelationGraph graph;
    private final Map<ActorId, NodeMark> actors;
    private final Box area;
    private final MarkFactory marks;
    private final VisualStyle style;
    private final Typeface typeface;
    private final DrawingMemory memory;

    Overview(
            RelationGraph graph,
            Map<ActorId, NodeMark> actors,
            Box area,
            MarkFactory marks,
            VisualStyle style,
            Typeface typeface,
            DrawingMemory memory) {
        this.graph = graph;
        this.actors = actors;
        this.area = area;
        this.marks = marks;
        this.style = style;
        this.typeface = typeface;
        this.memory = memory;
    }

    Composition compose() {
        return compose(
                !Budget.DEFAULT.drawsTwice(actors.size())
                        ? NONE
                        : Budget.DEFAULT.drawsTwice(graph.pairs().size())
                                ? ELSEWHERE
                                : ELSEWHERE_IN_A_CROWD);
    }

    /** Composes it with lines that keep off nodes, but not off words. */
    GraphDrawing draft() {
        return compose(NONE).labelled();
    }

    private Composition compose(double[] tries) {
        List<List<Strand>> pairs =
                graph.pairs().stream().map(pair -> Strand.of(pair, graph::isDraft)).toList();
        Map<Strand, Tie> leads = Leads.of(pairs.stream().flatMap(List::stream).toList());
        RibbonRouter router = new RibbonRouter(area, actors, pairs, memory.routes());
        GraphDrawing bare = drawn(leads, router.route());
        if (tries.length == 0) {
            router.remember();
            return Composition.unlabelled(bare, () -> labelled(bare, 0).drawing());
        }
        OverviewLabels.Placed best = labelled(bare, 0);
        for (int n = 0; n < tries.length; n++) {
            List<AvoidedWords> words = words(best.drawing(), tries[n]);
            if (words.isEmpty()) {
                break;
            }
            router.keepOff(words);
            OverviewLabels.Placed again = labelled(drawn(leads, router.route()), n + 1);
            best = again.cost() < best.cost() ? again : best;
        }
        router.remember();
        return Composition.labelled(best.drawing());
    }

    private GraphDrawing drawn(Map<Strand, Tie> leads, Map<Strand, Curve> curves) {
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
        Box room = LabelRoom.extent(area, nodes);
        return new GraphDrawing(
                room,
                List.of(),
                ties,
                ribbons,
                ConcernPills.of(graph, typeface).stream()
                        .map(p -> p.withLabel(p.label().scaled(style.lettering())))
                        .toList(),
                nodes,
                style,
                Backdrop.NONE);
    }

    private OverviewLabels.Placed labelled(GraphDrawing bare, int routing) {
        Box room = LabelRoom.inside(bare.area());
        return OverviewLabels.place(bare, room, memory.placements(routing));
    }

    /** Returns all words if a foreign line crosses some of them; else none. */
    private List<AvoidedWords> words(GraphDrawing drawing, double elsewhere) {
        List<AvoidedWords> words = new ArrayList<>();
        for (NodeMark node : drawing.nodes()) {
            if (node.label().shown()) {
                words.add(new AvoidedWords(node.label().box(), null, null, 1));
            }
        }
        for (LineMark line : drawing.lines()) {
            if (line.label().shown()) {
                words.add(new AvoidedWords(line.label().box(), line.from(), line.to(), 1));
            }
        }
        for (PillMark pill : drawing.pills()) {
            if (pill.label().shown()) {
                List<ActorId> about = pill.about();
                boolean pair = about.size() > 1;
                words.add(
                        new AvoidedWords(
                                pill.label().box(),
                                pair ? about.get(0) : null,
                                pair ? about.get(1) : null,
                                1));
            }
        }
        Crossed crossed = new Crossed(drawing.area(), drawing.lines());
        List<LineMark> lines = drawing.lines();
        List<AvoidedWords> weighed = new ArrayList<>();
        boolean any = false;
        for (AvoidedWords word : words) {
            boolean struck = crossed.lines(word.box(), n -> !word.isOf(lines.get(n))) > 0;
            any |= struck;
            weighed.add(word.weighing(struck ? 1 : elsewhere));
        }
        return any ? weighed : List.of();
    }
}
