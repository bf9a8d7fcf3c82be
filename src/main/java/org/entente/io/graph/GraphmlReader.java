package org.entente.io.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** Reads GraphML; hyperedges, ports and nested graphs are passed over. */
final class GraphmlReader {

    private final XmlCursor xml;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<GraphDraft.Node> nodes = new ArrayList<>();
    private final List<GraphDraft.Edge> edges = new ArrayList<>();
    private String title = "";
    private boolean directed = true;

    GraphmlReader(String text) throws FileException {
        this.xml = new XmlCursor(text);
    }

    GraphDraft read() throws FileException {
        boolean root = false;
        while (xml.next()) {
            root |= xml.starts("graphml");
            if (!root) {
                throw new FileException(
                        ProblemKind.UNKNOWN_FORMAT,
                        xml.at(),
                        "this is XML, but not GraphML: it must begin with <graphml>",
                        null);
            }
            if (xml.starts("key")) {
                String name = xml.attribute("attr.name").orElse(xml.needed("id"));
                keys.put(xml.needed("id"), name.toLowerCase(Locale.ROOT));
            } else if (xml.starts("graph")) {
                directed = !xml.attribute("edgedefault").orElse("directed").equals("undirected");
            } else if (xml.starts("node")) {
                GraphLimits.checkRoom(nodes.size() + edges.size(), xml.at());
                Position at = xml.at();
                nodes.add(new GraphDraft.Node(xml.needed("id"), at, values("node")));
            } else if (xml.starts("edge")) {
                GraphLimits.checkRoom(nodes.size() + edges.size(), xml.at());
                edges.add(edge());
            } else if (xml.starts("data") && name(xml.needed("key")).equals("title")) {
                title = xml.text();
            }
        }
        return new GraphDraft(title, nodes, edges);
    }

    private GraphDraft.Edge edge() throws FileException {
        Position at = xml.at();
        String id = xml.attribute("id").orElse("");
        String source = xml.needed("source");
        String target = xml.needed("target");
        boolean own = xml.attribute("directed").map("true"::equals).orElse(directed);
        return new GraphDraft.Edge(id, source, target, own, at, values("edge"));
    }

    private Map<String, String> values(String element) throws FileException {
        Map<String, String> values = new LinkedHashMap<>();
        int inside = 0;
        while (xml.next()) {
            if (xml.ends(element) && inside-- == 0) {
                break;
            }
            if (xml.starts(element)) {
                inside++;
            } else if (xml.starts("data") && inside == 0) {
                values.put(name(xml.needed("key")), xml.text());
            }
        }
        return values;
    }

    private String name(String key) {
        return keys.getOrDefault(key, key.toLowerCase(Locale.ROOT));
    }
}
