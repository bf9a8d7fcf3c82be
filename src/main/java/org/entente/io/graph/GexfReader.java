package org.entente.io.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.io.problem.FileException;
import org.entente.io.problem.ProblemKind;

/** Reads GEXF; dynamics are passed over. */
final class GexfReader {

    private final XmlCursor xml;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<GraphDraft.Node> nodes = new ArrayList<>();
    private final List<GraphDraft.Edge> edges = new ArrayList<>();
    private String title = "";
    private String attributesOf = "";
    private boolean directed;

    GexfReader(String text) throws FileException {
        this.xml = new XmlCursor(text);
    }

    GraphDraft read() throws FileException {
        boolean root = false;
        while (xml.next()) {
            root |= xml.starts("gexf");
            if (!root) {
                throw new FileException(
                        ProblemKind.UNKNOWN_FORMAT,
                        xml.at(),
                        "this is XML, but not GEXF: it must begin with <gexf>",
                        null);
            }
            if (xml.starts("description")) {
                title = xml.text();
            } else if (xml.starts("graph")) {
                directed = xml.attribute("defaultedgetype").orElse("undirected").equals("directed");
            } else if (xml.starts("attributes")) {
                attributesOf = xml.needed("class");
            } else if (xml.starts("attribute")) {
                String name = xml.attribute("title").orElse(xml.needed("id"));
                titles.put(attributesOf + ' ' + xml.needed("id"), name.toLowerCase(Locale.ROOT));
            } else if (xml.starts("node")) {
                GraphLimits.checkRoom(nodes.size() + edges.size(), xml.at());
                nodes.add(node());
            } else if (xml.starts("edge")) {
                GraphLimits.checkRoom(nodes.size() + edges.size(), xml.at());
                edges.add(edge());
            }
        }
        return new GraphDraft(title, nodes, edges);
    }

    private GraphDraft.Node node() throws FileException {
        Map<String, String> values = new LinkedHashMap<>();
        xml.attribute("label").ifPresent(label -> values.put("label", label));
        GraphDraft.Node node = new GraphDraft.Node(xml.needed("id"), xml.at(), values);
        addValues("node", values);
        return node;
    }

    private GraphDraft.Edge edge() throws FileException {
        Map<String, String> values = new LinkedHashMap<>();
        xml.attribute("kind").ifPresent(kind -> values.put("kind", kind));
        xml.attribute("label").ifPresent(label -> values.put("label", label));
        boolean own = xml.attribute("type").map("directed"::equals).orElse(directed);
        GraphDraft.Edge edge =
                new GraphDraft.Edge(
                        xml.attribute("id").orElse(""),
                        xml.needed("source"),
                        xml.needed("target"),
                        own,
                        xml.at(),
                        values);
        addValues("edge", values);
        return edge;
    }

    /** Nodes within nodes are not looked for: they went with the hierarchies of version 1.1. */
    private void addValues(String element, Map<String, String> values) throws FileException {
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("attvalue")) {
                // Version 1.1 said "id" for "for".
                String key = xml.attribute("for").or(() -> xml.attribute("id")).orElse("");
                String name =
                        titles.getOrDefault(element + ' ' + key, key.toLowerCase(Locale.ROOT));
                values.put(name, xml.needed("value"));
            }
        }
    }
}
