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
import org.entente.drawing.compose.label.OverviewLabels;
import org.entente.drawing.compose.line.ConcernLinks;
import org.entente.drawing.compose.line.RibbonRouter;
import org.entente.drawing.compose.line.Strand;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;

/** Composes the overview: ribbons for the ties of a pair, pills for concerns. */
final class Overview {

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
        Map<Strand, Curve> curves = router.route();
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
                        ConcernPills.of(graph),
                        nodes,
                        style,
                        Backdrop.NONE);
        GraphDrawing placed =
                OverviewLabels.place(bare, room.grow(-DrawingComposer.MARGIN), typeface);
        return withLinks(placed);
    }

    private GraphDrawing withLinks(GraphDrawing drawing) {
        ConcernLinks links =
                new ConcernLinks(drawing.area(), drawing.nodes(), drawing.ties(), style);
        List<PillMark> pills =
                drawing.pills().stream()
                        .map(pill -> pill.withLinks(links.from(pill, graph, drawing)))
                        .toList();
        return drawing.withPills(pills);
    }
}
