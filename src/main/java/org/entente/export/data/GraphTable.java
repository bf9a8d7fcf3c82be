package org.entente.export.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.VisualStyle;
import org.entente.export.text.SvgPath;
import org.entente.graph.RelationEdge;
import org.entente.graph.RelationEdge.AboutLink;
import org.entente.graph.RelationEdge.HolderLink;
import org.entente.graph.RelationEdge.TieEdge;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.exchange.Column;
import org.entente.model.exchange.GraphElement;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.EvidenceIndex;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A graph and its picture as rows, shared by the graph formats.
 *
 * @param nodes actors and then concerns, in the graph's order
 * @param edges ties and the links of concerns, in the graph's order
 */
public record GraphTable(List<Node> nodes, List<Edge> edges) {

    public GraphTable {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A row for an actor or a concern.
     *
     * @param id its id in the dossier
     * @param values what is known of it
     * @param shape its shape on the picture; null if it is not drawn
     */
    record Node(String id, Map<Column, String> values, @Nullable NodeShape shape) {}

    /**
     * A row for a tie or for a link of a concern.
     *
     * @param id the tie's id; of a link, one made of what it joins with doubled hyphens, which no
     *     id of a dossier has
     * @param source the id of the node it leaves
     * @param target the id of the node it reaches
     * @param directed whether it has a direction
     * @param values what is known of it
     * @param line how it is drawn; null if it is not
     */
    record Edge(
            String id,
            String source,
            String target,
            boolean directed,
            Map<Column, String> values,
            @Nullable LineStyle line) {

        /** Returns the label; links of concerns say which kind they are. */
        String label() {
            return values.getOrDefault(Column.LABEL, "");
        }
    }

    /**
     * Returns the edges for formats whose readers expect all or no edges to be directed: a mutual
     * tie becomes two. The second has the columns of the first and an id that no dossier can have.
     */
    List<Edge> arcs() {
        List<Edge> arcs = new ArrayList<>();
        for (Edge edge : edges) {
            arcs.add(edge);
            if (!edge.directed()) {
                Map<Column, String> values = new EnumMap<>(edge.values());
                values.put(Column.ELEMENT, GraphElement.BACK.word());
                arcs.add(
                        new Edge(
                                edge.id() + "--back",
                                /* source= */ edge.target(),
                                /* target= */ edge.source(),
                                false,
                                values,
                                edge.line()));
            }
        }
        return arcs;
    }

    /** Returns the columns that some node has, in their own order. */
    Set<Column> nodeColumns() {
        Set<Column> columns = new TreeSet<>();
        nodes.forEach(node -> columns.addAll(node.values().keySet()));
        return columns;
    }

    /** Returns the columns that some edge has, in their own order. */
    Set<Column> edgeColumns() {
        Set<Column> columns = new TreeSet<>();
        edges.forEach(edge -> columns.addAll(edge.values().keySet()));
        return columns;
    }

    /** Makes the table of a graph as drawn. */
    static GraphTable of(EvidenceIndex evidence, RelationGraph graph, GraphDrawing drawing) {
        Maker maker = new Maker(evidence, graph.asGraph(), drawing);
        List<Node> nodes = graph.asGraph().vertexSet().stream().map(maker::node).toList();
        List<Edge> edges = new ArrayList<>();
        graph.asGraph().edgeSet().forEach(edge -> edges.add(maker.edge(edge)));
        return new GraphTable(nodes, edges);
    }

    private static final class Maker {

        private final Dossier dossier;
        private final ClaimColumns columns;
        private final Graph<ElementId, RelationEdge> graph;
        private final VisualStyle style;
        private final Map<ElementId, NodeMark> nodeMarks = new LinkedHashMap<>();
        private final Map<ElementId, TieMark> tieMarks = new LinkedHashMap<>();
        private final Map<ConcernId, LineStyle> linkLines = new LinkedHashMap<>();

        Maker(EvidenceIndex evidence, Graph<ElementId, RelationEdge> graph, GraphDrawing drawing) {
            this.dossier = evidence.dossier();
            this.columns = new ClaimColumns(evidence);
            this.graph = graph;
            this.style = drawing.style();
            drawing.nodes().forEach(mark -> nodeMarks.put(mark.id(), mark));
            drawing.ties().forEach(mark -> tieMarks.put(mark.id(), mark));
            for (LinkMark mark : drawing.links()) {
                linkLines.putIfAbsent(mark.concern(), mark.line());
            }
        }

        Node node(ElementId id) {
            Map<Column, String> values =
                    id instanceof ActorId actor
                            ? columns.of(dossier.actor(actor).orElseThrow())
                            : columns.of(dossier.concern((ConcernId) id).orElseThrow());
            NodeMark mark = nodeMarks.get(id);
            if (mark == null) {
                return new Node(id.value(), values, null);
            }
            values.put(Column.X, SvgPath.number(mark.centre().x()));
            values.put(Column.Y, SvgPath.number(-mark.centre().y()));
            values.put(Column.SIZE, SvgPath.number(mark.radius()));
            values.put(
                    Column.COLOR,
                    (id instanceof ConcernId ? style.concernInk() : style.node()).hex());
            return new Node(id.value(), values, mark.shape());
        }

        Edge edge(RelationEdge edge) {
            String source = graph.getEdgeSource(edge).value();
            String target = graph.getEdgeTarget(edge).value();
            if (edge instanceof TieEdge tieEdge) {
                Tie tie = dossier.tie(tieEdge.tie()).orElseThrow();
                TieMark mark = tieMarks.get(tie.id());
                LineStyle line = mark == null ? null : mark.line();
                Map<Column, String> values = drawn(columns.of(tie), line);
                return new Edge(tie.id().value(), source, target, tie.directed(), values, line);
            }
            Map<Column, String> values = new EnumMap<>(Column.class);
            if (edge instanceof HolderLink link) {
                LineStyle line = linkLines.get(link.concern());
                values.put(Column.LABEL, "holds");
                values.put(Column.ELEMENT, GraphElement.HELD_BY.word());
                String id = link.concern() + "--held-by--" + link.holder();
                return new Edge(id, source, target, true, drawn(values, line), line);
            }
            AboutLink link = (AboutLink) edge;
            LineStyle line = linkLines.get(link.concern());
            values.put(Column.LABEL, "about");
            values.put(Column.ELEMENT, GraphElement.ABOUT.word());
            String id = link.concern() + "--about--" + link.actor();
            if (link.tie() != null) {
                values.put(Column.ABOUT_TIE, link.tie().value());
                id += "--" + link.tie();
            }
            return new Edge(id, source, target, true, drawn(values, line), line);
        }

        private Map<Column, String> drawn(Map<Column, String> values, @Nullable LineStyle line) {
            if (line != null) {
                values.put(Column.COLOR, line.color().over(style.ground()).hex());
                values.put(Column.WIDTH, SvgPath.number(line.width()));
            }
            return values;
        }
    }
}
