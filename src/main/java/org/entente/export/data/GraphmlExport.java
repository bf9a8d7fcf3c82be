package org.entente.export.data;

import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.export.text.XmlPrinter;
import org.entente.graph.RelationGraph;
import org.entente.model.exchange.Column;
import org.entente.model.trace.EvidenceIndex;

/**
 * Writes a graph as GraphML 1.0.
 *
 * <p>Actors and concerns are nodes; ties and the links of concerns are edges. Everything the
 * dossier knows is a data attribute: status, stance, kind, attribution, period, and the quotes,
 * separated by blank lines. {@code x}, {@code y} (pointing up), {@code size} and {@code color} are
 * those of the picture. Every edge has a direction, since many programs refuse a file in which some
 * have and some have not; a mutual tie is two edges, there and back, both with a {@code directed}
 * of false.
 */
public final class GraphmlExport {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphmlExport() {}

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
        XmlPrinter xml = new XmlPrinter();
        xml.begin(
                "graphml",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        xml.empty(
                "key", "id", "title", "for", "graph", "attr.name", "title", "attr.type", "string");
        table.nodeColumns().forEach(column -> key(xml, "node", column));
        table.edgeColumns().forEach(column -> key(xml, "edge", column));
        xml.begin("graph", "id", "dossier", "edgedefault", "directed");
        xml.text("data", evidence.dossier().title(), "key", "title");
        for (GraphTable.Node node : table.nodes()) {
            xml.begin("node", "id", node.id());
            data(xml, "node", node.values());
            xml.end();
        }
        for (GraphTable.Edge edge : table.arcs()) {
            xml.begin("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
            data(xml, "edge", edge.values());
            xml.end();
        }
        return xml.end().end().bytes();
    }

    private static void key(XmlPrinter xml, String of, Column column) {
        xml.empty(
                "key",
                "id",
                of + '-' + column.title(),
                "for",
                of,
                "attr.name",
                column.title(),
                "attr.type",
                column.type());
    }

    private static void data(XmlPrinter xml, String of, Map<Column, String> values) {
        values.forEach(
                (column, value) -> xml.text("data", value, "key", of + '-' + column.title()));
    }
}
