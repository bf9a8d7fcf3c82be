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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LinkMark;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.canvas.figure.BackdropFigure;
import org.entente.view.canvas.figure.LinkFigure;
import org.entente.view.canvas.figure.NodeFigure;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.figure.TextFigure;
import org.entente.view.canvas.figure.TieFigure;
import org.entente.view.canvas.viewport.Viewport;

/**
 * The nodes of one graph: SmartGraph's panel for vertices and ties, and layers below and above it
 * for what SmartGraph has no notion of. Built once for a graph; each new drawing of it is applied
 * to the same nodes.
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

    private final SmartGraphPanel<ElementId, TieId> panel;
    private final Map<ElementId, NodeFigure> nodes = new LinkedHashMap<>();
    private final Map<ElementId, TextFigure> names = new LinkedHashMap<>();
    private final Map<ElementId, Vertex<ElementId>> vertices = new LinkedHashMap<>();
    private final Map<TieId, TieFigure> ties = new LinkedHashMap<>();
    private final List<LinkFigure> links = new ArrayList<>();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final BackdropFigure backdrop = new BackdropFigure();

    public GraphScene(GraphDrawing drawing, Paints paints) {
        DigraphEdgeList<ElementId, TieId> graph = new DigraphEdgeList<>();
        for (NodeMark node : drawing.nodes()) {
            vertices.put(node.id(), graph.insertVertex(node.id()));
        }
        for (TieMark tie : drawing.ties()) {
            graph.insertEdge(tie.from(), tie.to(), tie.id());
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
        adoptVertices(drawing, paints);
        adoptEdges(drawing);
        drawing.links().forEach(link -> links.add(new LinkFigure()));
        assemble();
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

    private void adoptVertices(GraphDrawing drawing, Paints paints) {
        Map<ElementId, NodeMark> marks = new LinkedHashMap<>();
        drawing.nodes().forEach(mark -> marks.put(mark.id(), mark));
        for (SmartGraphVertex<ElementId> smart : panel.getSmartVertices()) {
            NodeMark mark = marks.get(smart.getUnderlyingVertex().element());
            if (mark != null && smart instanceof SmartGraphVertexNode<ElementId> vertex) {
                adopt(vertex, mark, paints);
            }
        }
    }

    private void adopt(SmartGraphVertexNode<ElementId> vertex, NodeMark mark, Paints paints) {
        vertex.setId((mark.id() instanceof ActorId ? "actor-" : "concern-") + mark.id().value());
        vertex.setAccessibleRole(AccessibleRole.BUTTON);
        vertex.setAccessibleText(mark.title());
        // SmartGraph's own shape keeps the place; what is seen is the figure of the drawing.
        vertex.getChildren().forEach(shape -> shape.setVisible(false));
        vertex.setRadius(mark.radius());
        NodeFigure figure = new NodeFigure(paints);
        vertex.getChildren().add(figure);
        nodes.put(mark.id(), figure);
        names.put(mark.id(), new TextFigure(false));
    }

    private void adoptEdges(GraphDrawing drawing) {
        Map<TieId, TieMark> marks = new LinkedHashMap<>();
        drawing.ties().forEach(mark -> marks.put(mark.id(), mark));
        Map<TieId, TieFigure> figures = new LinkedHashMap<>();
        for (SmartGraphEdge<TieId, ElementId> smart : panel.getSmartEdges()) {
            TieMark mark = marks.get(smart.getUnderlyingEdge().element());
            if (mark != null && smart instanceof SmartGraphEdgeNode<TieId, ElementId> line) {
                line.getStyleClass().setAll("tie-line");
                figures.put(mark.id(), new TieFigure(line, mark));
            }
        }
        // SmartGraph keeps its nodes in hash maps; the layers follow the drawing's order.
        for (TieMark mark : drawing.ties()) {
            TieFigure figure = figures.get(mark.id());
            if (figure != null) {
                ties.put(mark.id(), figure);
            }
        }
    }

    private void assemble() {
        Group below = new Group();
        below.getChildren().addAll(links);
        ties.values().forEach(tie -> below.getChildren().add(tie.halo));
        Group heads = new Group();
        ties.values().forEach(tie -> heads.getChildren().add(tie.head));
        Group labels = new Group();
        ties.values().forEach(tie -> labels.getChildren().add(tie.label));
        Group texts = new Group();
        texts.getChildren().addAll(names.values());
        for (Node layer : List.of(heads, texts, below)) {
            layer.setMouseTransparent(true);
        }
        List<Node> edgeNodes = new ArrayList<>();
        ties.values().forEach(tie -> edgeNodes.add(tie.line));
        List<Node> vertexNodes = new ArrayList<>();
        for (Node child : panel.getChildren()) {
            if (child instanceof SmartGraphVertexNode<?>) {
                vertexNodes.add(child);
            }
        }
        // Heads and labels belong between the lines and the nodes.
        List<Node> order = new ArrayList<>(edgeNodes);
        order.add(heads);
        order.add(labels);
        order.addAll(vertexNodes);
        panel.getChildren().setAll(order);
        getChildren().addAll(backdrop, below, panel, texts);
    }

    /**
     * Tells whether a drawing shows nothing but what these nodes were made for, so that it can be
     * applied to them.
     */
    @Override
    public boolean fits(GraphDrawing drawing) {
        return drawing.links().size() <= links.size()
                && drawing.nodes().stream().allMatch(mark -> nodes.containsKey(mark.id()))
                && drawing.ties().stream().allMatch(mark -> ties.containsKey(mark.id()));
    }

    /** Brings the nodes to where a drawing has them, and hides those it does not have. */
    @Override
    public void apply(GraphDrawing drawing, Set<ElementId> pointed) {
        VisualStyle style = drawing.style();
        Color ground = Paints.color(style.ground().fade(0.85));
        showOnly(drawing);
        backdrop.apply(drawing);
        for (NodeMark mark : drawing.nodes()) {
            NodeFigure figure = nodes.get(mark.id());
            TextFigure name = names.get(mark.id());
            Vertex<ElementId> vertex = vertices.get(mark.id());
            if (figure == null || name == null || vertex == null) {
                continue;
            }
            panel.setVertexPosition(vertex, mark.centre().x(), mark.centre().y());
            boolean lit = pointed.contains(mark.id());
            figure.apply(mark, style, lit);
            double opacity = lit ? 1 : Fade.text(mark.emphasis());
            name.paint(Paints.color(style.text().fade(opacity)), ground, Color.TRANSPARENT);
            name.apply(mark.label(), mark.centre(), true);
        }
        // SmartGraph bends its edges whenever a vertex moves, so the curves come last.
        for (TieMark mark : drawing.ties()) {
            TieFigure figure = ties.get(mark.id());
            if (figure != null) {
                figure.apply(mark, style, pointed.contains(mark.id()));
            }
        }
        for (int i = 0; i < links.size(); i++) {
            boolean drawn = i < drawing.links().size();
            links.get(i).setVisible(drawn);
            if (drawn) {
                LinkMark mark = drawing.links().get(i);
                links.get(i).apply(mark, style, pointed.contains(mark.concern()));
            }
        }
    }

    private void showOnly(GraphDrawing drawing) {
        Set<ElementId> drawn = new HashSet<>();
        drawing.nodes().forEach(mark -> drawn.add(mark.id()));
        drawing.ties().forEach(mark -> drawn.add(mark.id()));
        nodes.forEach(
                (id, figure) -> {
                    // The figure's parent is SmartGraph's vertex, which screen readers reach.
                    figure.getParent().setVisible(drawn.contains(id));
                });
        names.forEach((id, name) -> name.setVisible(drawn.contains(id)));
        ties.forEach((id, tie) -> tie.setVisible(drawn.contains(id)));
    }
}
