package org.entente.export.data;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.export.text.PlainText;
import org.entente.export.text.SvgPath;
import org.entente.graph.RelationGraph;
import org.entente.model.exchange.Column;
import org.entente.model.trace.EvidenceIndex;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph in Graphviz's DOT language, by JGraphT's exporter.
 *
 * <p>Nodes, edges and attributes are those of {@link GraphmlExport}; Graphviz leaves alone the ones
 * it does not know. Nodes are pinned where the picture has them, in points, and the file asks for
 * {@code neato}, so that {@code dot -Tsvg} draws the same picture; a mutual tie has no arrow head.
 *
 * <p>Backslashes are doubled, which Graphviz undoes where it draws a text; a space stands after one
 * that ends a text.
 */
public final class DotExport {

    private DotExport() {}

    /**
     * Writes a graph as it is drawn. The same arguments give the same bytes.
     *
     * @param evidence the dossier's quotes, resolved
     * @param graph what to write
     * @param drawing its picture
     * @return the file, in UTF-8
     */
    public static byte[] bytes(EvidenceIndex evidence, RelationGraph graph, GraphDrawing drawing) {
        GraphTable table = GraphTable.of(evidence, graph, drawing);
        Graph<GraphTable.Node, GraphTable.Edge> rows =
                new DirectedPseudograph<>(GraphTable.Edge.class);
        Map<String, GraphTable.Node> byId = new LinkedHashMap<>();
        for (GraphTable.Node node : table.nodes()) {
            rows.addVertex(node);
            byId.put(node.id(), node);
        }
        for (GraphTable.Edge edge : table.edges()) {
            rows.addEdge(byId.get(edge.source()), byId.get(edge.target()), edge);
        }
        DOTExporter<GraphTable.Node, GraphTable.Edge> exporter =
                new DOTExporter<>(node -> quoted(node.id()));
        exporter.setGraphAttributeProvider(
                () -> graphAttributes(evidence.dossier().title(), drawing));
        exporter.setVertexAttributeProvider(DotExport::attributes);
        exporter.setEdgeAttributeProvider(DotExport::attributes);
        StringWriter out = new StringWriter();
        exporter.exportGraph(rows, out);
        // The exporter uses the platform's line ends; the file must be the same everywhere.
        return out.toString()
                .replace(System.lineSeparator(), "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Graph attributes are printed as they are given. */
    private static Map<String, Attribute> graphAttributes(String title, GraphDrawing drawing) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        put(attributes, "charset", quoted("UTF-8"));
        put(attributes, "label", quoted(title));
        put(attributes, "labelloc", "t");
        put(attributes, "fontname", quoted("Inter,Helvetica,Arial,sans-serif"));
        put(attributes, "bgcolor", quoted(drawing.style().ground().hex()));
        put(attributes, "fontcolor", quoted(drawing.style().text().hex()));
        put(attributes, "layout", "neato");
        put(attributes, "inputscale", "72");
        put(attributes, "splines", "true");
        put(attributes, "outputorder", "edgesfirst");
        return attributes;
    }

    private static Map<String, Attribute> attributes(GraphTable.Node node) {
        Map<String, Attribute> attributes = known(node.values());
        String x = node.values().get(Column.X);
        String y = node.values().get(Column.Y);
        if (x != null && y != null) {
            put(attributes, "pos", escaped(x + ',' + y + '!'));
        }
        put(attributes, "shape", shape(node.shape()));
        return attributes;
    }

    private static Map<String, Attribute> attributes(GraphTable.Edge edge) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        put(attributes, "id", escaped(edge.id()));
        attributes.putAll(known(edge.values()));
        put(attributes, "dir", edge.directed() ? "forward" : "none");
        LineStyle line = edge.line();
        if (line != null) {
            put(attributes, "style", style(line.pattern()));
            put(attributes, "penwidth", SvgPath.number(line.width()));
        }
        return attributes;
    }

    private static Map<String, Attribute> known(Map<Column, String> values) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        values.forEach((column, value) -> put(attributes, column.title(), escaped(value)));
        return attributes;
    }

    private static void put(Map<String, Attribute> attributes, String name, String value) {
        attributes.put(name, DefaultAttribute.createAttribute(value));
    }

    /** The exporter escapes quotation marks and leaves backslashes to its caller. */
    private static String escaped(String text) {
        String doubled = PlainText.of(text).replace("\\", "\\\\");
        // Some readers take the backslash before the closing quotation mark for an escape of it.
        return doubled.endsWith("\\") ? doubled + ' ' : doubled;
    }

    private static String quoted(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    private static String shape(@Nullable NodeShape shape) {
        if (shape == null) {
            return "ellipse";
        }
        return switch (shape) {
            case DISC, RING -> "ellipse";
            case OCTAGON -> "octagon";
            case ROUNDED_SQUARE -> "box";
            case HEXAGON -> "hexagon";
            case PENTAGON -> "pentagon";
            case DIAMOND -> "diamond";
        };
    }

    private static String style(LinePattern pattern) {
        return switch (pattern) {
            case SOLID -> "solid";
            case DASHED, LONG -> "dashed";
            case DOTTED, FINE, GHOST -> "dotted";
        };
    }
}
