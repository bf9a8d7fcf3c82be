package org.entente.export.data;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.export.text.SvgPath;
import org.entente.export.text.XmlPrinter;
import org.entente.graph.RelationGraph;
import org.entente.model.exchange.Column;
import org.entente.model.trace.EvidenceIndex;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph as GEXF 1.3, the format of Gephi, with the picture's positions, colours and sizes.
 *
 * <p>Nodes, edges and attributes are those of {@link GraphmlExport}. The y axis points up, as in
 * Gephi, so that the picture is not upside down there. Gephi merges parallel edges of one {@code
 * kind}, so that this is the kind of the tie and a number where there are several; the column of
 * that name says the kind alone. No date is written, so that the same graph gives the same bytes.
 * JGraphT's own exporter writes version 1.2 without the picture.
 */
public final class GexfExport {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    /** The columns that have their own elements and attributes in GEXF. */
    private static final Set<Column> OWN_ELEMENTS =
            EnumSet.of(Column.LABEL, Column.X, Column.Y, Column.SIZE, Column.COLOR, Column.WIDTH);

    private GexfExport() {}

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
                "gexf",
                "xmlns",
                NAMESPACE,
                "xmlns:viz",
                NAMESPACE + "/viz",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " http://gexf.net/1.3/gexf.xsd",
                "version",
                "1.3");
        xml.begin("meta")
                .text("creator", "Entente")
                .text("description", evidence.dossier().title())
                .end();
        xml.begin("graph", "defaultedgetype", "directed", "mode", "static");
        attributes(xml, "node", table.nodeColumns());
        attributes(xml, "edge", table.edgeColumns());
        xml.begin("nodes");
        table.nodes().forEach(node -> print(xml, node));
        xml.end().begin("edges");
        Map<List<String>, Integer> parallel = new HashMap<>();
        for (GraphTable.Edge edge : table.arcs()) {
            Map<Column, String> values = edge.values();
            String kind = values.getOrDefault(Column.KIND, values.getOrDefault(Column.ELEMENT, ""));
            int number =
                    parallel.merge(List.of(edge.source(), edge.target(), kind), 1, Integer::sum);
            print(xml, edge, number == 1 ? kind : kind + ' ' + number);
        }
        return xml.end().end().end().bytes();
    }

    private static void attributes(XmlPrinter xml, String of, Set<Column> columns) {
        xml.begin("attributes", "class", of);
        for (Column column : columns) {
            if (!OWN_ELEMENTS.contains(column)) {
                String title = column.title();
                xml.empty("attribute", "id", title, "title", title, "type", column.type());
            }
        }
        xml.end();
    }

    private static void print(XmlPrinter xml, GraphTable.Node node) {
        Map<Column, String> values = node.values();
        xml.begin("node", "id", node.id(), "label", values.getOrDefault(Column.LABEL, ""));
        values(xml, values);
        String x = values.get(Column.X);
        String y = values.get(Column.Y);
        String size = values.get(Column.SIZE);
        String color = values.get(Column.COLOR);
        if (x != null && y != null && size != null && color != null) {
            color(xml, color);
            xml.empty("viz:position", "x", x, "y", y, "z", "0");
            xml.empty("viz:size", "value", size);
            xml.empty("viz:shape", "value", shape(node.shape()));
        }
        xml.end();
    }

    private static void print(XmlPrinter xml, GraphTable.Edge edge, String kind) {
        Map<Column, String> values = edge.values();
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "type",
                "directed",
                "kind",
                kind,
                "label",
                edge.label());
        values(xml, values);
        LineStyle line = edge.line();
        String color = values.get(Column.COLOR);
        if (line != null && color != null) {
            color(xml, color);
            xml.empty("viz:thickness", "value", SvgPath.number(line.width()));
            xml.empty("viz:shape", "value", pattern(line.pattern()));
        }
        xml.end();
    }

    private static void values(XmlPrinter xml, Map<Column, String> values) {
        xml.begin("attvalues");
        values.forEach(
                (column, value) -> {
                    if (!OWN_ELEMENTS.contains(column)) {
                        xml.empty("attvalue", "for", column.title(), "value", value);
                    }
                });
        xml.end();
    }

    private static void color(XmlPrinter xml, String hex) {
        Rgba color = Rgba.of(hex);
        xml.empty(
                "viz:color",
                "r",
                Integer.toString(color.red()),
                "g",
                Integer.toString(color.green()),
                "b",
                Integer.toString(color.blue()));
    }

    private static String shape(@Nullable NodeShape shape) {
        return shape == NodeShape.DIAMOND
                ? "diamond"
                : shape == NodeShape.ROUNDED_SQUARE ? "square" : "disc";
    }

    private static String pattern(LinePattern pattern) {
        return switch (pattern) {
            case SOLID -> "solid";
            case DASHED, LONG -> "dashed";
            case DOTTED, FINE, GHOST -> "dotted";
        };
    }
}
