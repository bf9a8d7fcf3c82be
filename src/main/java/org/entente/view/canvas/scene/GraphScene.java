package org.entente.view.canvas.scene;

import com.brunomnsilva.smartgraph.graph.DigraphEdgeList;
import com.brunomnsilva.smartgraph.graph.Vertex;
import com.brunomnsilva.smartgraph.graphview.SmartCircularSortedPlacementStrategy;
import com.brunomnsilva.smartgraph.graphview.SmartGraphEdge;
import com.brunomnsilva.smartgraph.graphview.SmartGraphEdgeNode;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartGraphProperties;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertex;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertexNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.CubicCurve;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LineMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.RibbonMark;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.ink.Inking;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.canvas.figure.InkFigure;
import org.entente.view.canvas.figure.InkLayer;
import org.entente.view.canvas.figure.InkLayer.Hosted;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one graph: SmartGraph's panel, whose vertices and edges show the ink of actors,
 * concerns and ties, with all other ink between them. Built once for a graph; later drawings are
 * applied to the same nodes.
 */
public final class GraphScene extends Group implements Picture {

    private static final String PROPERTIES =
            """
            vertex.allow-user-move = false
            vertex.tooltip = false
            vertex.label = false
            edge.tooltip = false
            edge.label = false
            edge.arrow = false
            """;

    private final Paints paints;
    private final SmartGraphPanel<ElementId, Subject> panel;
    private final Map<ElementId, Vertex<ElementId>> vertices = new LinkedHashMap<>();
    private final Map<Subject, SmartGraphVertexNode<ElementId>> vertexNodes = new HashMap<>();
    private final Map<Object, SmartGraphEdgeNode<Subject, ElementId>> edges = new HashMap<>();
    private final Map<ElementId, Point> places = new HashMap<>();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final InkLayer layer;
    private final Spots spots = new Spots();

    private record Mark(@Nullable Subject subject, InkGroup.Part part) {

        static Mark of(InkGroup group) {
            return new Mark(group.subject(), group.part());
        }
    }

    public GraphScene(GraphDrawing drawing, Paints paints) {
        this.paints = paints;
        DigraphEdgeList<ElementId, Subject> graph = new DigraphEdgeList<>();
        for (NodeMark node : drawing.nodes()) {
            vertices.put(node.id(), graph.insertVertex(node.id()));
        }
        for (LineMark line : drawing.lines()) {
            graph.insertEdge(line.from(), line.to(), line.subject());
        }
        for (RibbonMark ribbon : drawing.ribbons()) {
            for (TieId tie : ribbon.ties()) {
                graph.insertEdge(ribbon.from(), ribbon.to(), new Subject.Element(tie));
            }
        }
        panel =
                new SmartGraphPanel<>(
                        graph,
                        new SmartGraphProperties(
                                new ByteArrayInputStream(
                                        PROPERTIES.getBytes(StandardCharsets.UTF_8))),
                        new SmartCircularSortedPlacementStrategy(),
                        styleSheet());
        panel.setStyle("-fx-background-color: transparent;");
        adoptVertices(drawing);
        adoptEdges();
        layer = new InkLayer(panel.getChildren(), paints, this::host);
        getChildren().addAll(panel, spots);
        getTransforms().addAll(translate, scale);
        setManaged(false);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Viewport viewport) {
        translate.setX(viewport.x());
        translate.setY(viewport.y());
        scale.setX(viewport.zoom());
        scale.setY(viewport.zoom());
    }

    private static URI styleSheet() {
        URL url = GraphScene.class.getResource("smartgraph.css");
        if (url == null) {
            throw new IllegalStateException("smartgraph.css is not on the class path");
        }
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void adoptVertices(GraphDrawing drawing) {
        Map<ElementId, NodeMark> marks = new LinkedHashMap<>();
        drawing.nodes().forEach(mark -> marks.put(mark.id(), mark));
        for (SmartGraphVertex<ElementId> smart : panel.getSmartVertices()) {
            NodeMark mark = marks.get(smart.getUnderlyingVertex().element());
            if (mark != null && smart instanceof SmartGraphVertexNode<ElementId> vertex) {
                adopt(vertex, mark);
            }
        }
    }

    private void adopt(SmartGraphVertexNode<ElementId> vertex, NodeMark mark) {
        NodeIds.put(vertex, new Subject.Element(mark.id()));
        vertex.setAccessibleRole(AccessibleRole.BUTTON);
        vertex.setAccessibleText(mark.title());
        // SmartGraph's own shape only holds the place; the ink of the drawing is what is seen.
        vertex.getChildren().forEach(shape -> shape.setVisible(false));
        vertex.setRadius(mark.radius());
        vertexNodes.put(new Subject.Element(mark.id()), vertex);
    }

    /** Moves SmartGraph's curves from the panel into the figures of their ink. */
    private void adoptEdges() {
        for (SmartGraphEdge<Subject, ElementId> smart : panel.getSmartEdges()) {
            if (smart instanceof SmartGraphEdgeNode<Subject, ElementId> edge) {
                edge.getStyleClass().setAll("tie-line");
                edges.put(edge.getUnderlyingEdge().element().key(), edge);
            }
        }
        panel.getChildren().removeAll(edges.values());
    }

    private @Nullable CubicCurve edge(@Nullable Subject subject) {
        return subject == null ? null : edges.get(subject.key());
    }

    private @Nullable Hosted host(InkGroup group, Paints inkPaints) {
        if (group.part() == InkGroup.Part.LINE || group.part() == InkGroup.Part.GHOST) {
            InkFigure figure = new InkFigure(inkPaints, edge(group.subject()));
            return new Hosted(figure, figure);
        }
        SmartGraphVertexNode<ElementId> vertex = vertexNodes.get(group.subject());
        if (group.part() == InkGroup.Part.BODY && vertex != null) {
            InkFigure figure = new InkFigure(inkPaints);
            vertex.getChildren().add(figure);
            return new Hosted(figure, vertex);
        }
        return null;
    }

    /**
     * Tells whether a drawing shows only elements that have a node here, so that it can be applied.
     */
    @Override
    public boolean fits(GraphDrawing drawing) {
        return drawing.nodes().stream().allMatch(mark -> vertices.containsKey(mark.id()))
                && drawing.lines().stream()
                        .allMatch(mark -> edges.containsKey(mark.subject().key()));
    }

    /** Moves the nodes to their places in a drawing, and hides those it does not show. */
    @Override
    public void apply(GraphDrawing drawing, GraphDrawing lit) {
        for (NodeMark mark : drawing.nodes()) {
            Vertex<ElementId> vertex = vertices.get(mark.id());
            if (vertex != null && !mark.centre().equals(places.put(mark.id(), mark.centre()))) {
                panel.setVertexPosition(vertex, mark.centre().x(), mark.centre().y());
            }
        }
        // SmartGraph bends its edges whenever a vertex moves, so the ink comes last.
        layer.show(inOrder(drawing, lit));
        spots.putBesidesNodes(drawing);
    }

    /** Returns the groups of the drawing with highlighted ones replaced and moved to the front. */
    private List<InkGroup> inOrder(GraphDrawing drawing, GraphDrawing lit) {
        List<InkGroup> groups = Inking.of(drawing, paints.typeface());
        List<InkGroup> pointed = Inking.of(lit, paints.typeface());
        if (pointed.isEmpty()) {
            return groups;
        }
        Set<Mark> replaced = new HashSet<>();
        pointed.forEach(group -> replaced.add(Mark.of(group)));
        return Stream.concat(
                        groups.stream().filter(group -> !replaced.contains(Mark.of(group))),
                        pointed.stream())
                .toList();
    }

    @Override
    public void close() {
        spots.close();
    }
}
