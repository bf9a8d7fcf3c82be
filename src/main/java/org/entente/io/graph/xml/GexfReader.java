package org.entente.io.graph.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.io.graph.draft.DraftBuilder;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.Values;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;

/**
 * Reads GEXF of any version. Nodes within a node, and nodes that name a parent, are part of it. If
 * a value changes over time, the first is read.
 */
public final class GexfReader {

    private static final Set<String> NODE_OWN =
            Set.of("id", "label", "pid", "start", "end", "startopen", "endopen", "open", "close");
    private static final Set<String> EDGE_OWN =
            Set.of(
                    "id",
                    "source",
                    "target",
                    "type",
                    "start",
                    "end",
                    "startopen",
                    "endopen",
                    "open",
                    "close");

    private final XmlCursor xml;
    private final DraftBuilder draft = new DraftBuilder();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private String title = "";
    private String description = "";
    private boolean directed;

    /** An attribute that the file defines, with its default value. */
    private record Column(String of, String title, String otherwise) {}

    /**
     * @throws FileException if it is not XML at all
     */
    public GexfReader(String text) throws FileException {
        this.xml = new XmlCursor(text);
    }

    /**
     * Reads the file.
     *
     * @throws FileException at the first position that is not XML, or if it is not GEXF
     */
    public GraphDraft read() throws FileException {
        int root = xml.enter("gexf", "GEXF");
        while (xml.child(root)) {
            if (xml.starts("meta")) {
                meta();
            } else if (xml.starts("graph")) {
                graph();
            }
        }
        draft.title(title);
        draft.title(description);
        return draft.draft();
    }

    private void meta() throws FileException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("title")) {
                title = xml.text();
            } else if (xml.starts("description")) {
                description = xml.text();
            }
        }
    }

    private void graph() throws FileException {
        directed = xml.attribute("defaultedgetype").orElse("undirected").equals("directed");
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "attributes" -> attributes();
                case "nodes" -> nodes("");
                case "edges" -> edges();
                default -> {}
            }
        }
    }

    private void attributes() throws FileException {
        String of = xml.attribute("class").orElse("node");
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("attribute")) {
                attribute(of);
            }
        }
    }

    private void attribute(String of) throws FileException {
        String id = xml.attribute("id").orElse("");
        String name = xml.attribute("title").orElse(id);
        String otherwise = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("default")) {
                otherwise = xml.text();
            }
        }
        columns.put(of + ' ' + id, new Column(of, name, otherwise));
    }

    private void nodes(String group) throws FileException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("node")) {
                node(group);
            }
        }
    }

    private void node(String group) throws FileException {
        Position at = xml.at();
        draft.checkRoom(at);
        Map<String, String> attributes = xml.attributes();
        String id = attributes.getOrDefault("id", "");
        Values values = new Values();
        values.put("label", attributes.getOrDefault("label", ""));
        putOthers(values, attributes, NODE_OWN);
        if (id.isEmpty()) {
            draft.leaveOut(at, "this node has no \"id\"");
        } else {
            draft.add(new GraphDraft.Node(id, group, at, values));
            String parent = attributes.getOrDefault("pid", "");
            if (!parent.isEmpty()) {
                draft.group(id, parent);
            }
        }
        countTimes(attributes);
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "attvalues" -> values(values, "node");
                case "nodes" -> nodes(id.isEmpty() ? group : id);
                case "edges" -> edges();
                case "parents" -> parents(id);
                default -> passOver();
            }
        }
        putDefaults(values, "node");
    }

    private void parents(String id) throws FileException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            xml.attribute("for").ifPresent(parent -> draft.group(id, parent));
        }
    }

    private static void putOthers(Values values, Map<String, String> attributes, Set<String> own) {
        attributes.forEach(
                (name, value) -> {
                    if (!own.contains(name)) {
                        values.put(name, value);
                    }
                });
    }

    private void countTimes(Map<String, String> attributes) {
        if (attributes.containsKey("start") || attributes.containsKey("end")) {
            draft.passedOver().count("span of time", "spans of time");
        }
    }

    private void passOver() {
        if (xml.starts("spells") || xml.starts("slices")) {
            draft.passedOver().count("span of time", "spans of time");
        } else {
            draft.passedOver().column(xml.name());
        }
    }

    private void edges() throws FileException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("edge")) {
                edge();
            }
        }
    }

    private void edge() throws FileException {
        Position at = xml.at();
        draft.checkRoom(at);
        Map<String, String> attributes = xml.attributes();
        Values values = new Values();
        // Only a direction counts; other columns of that name may have any value.
        values.put("direction", attributes.getOrDefault("type", ""));
        values.put("label", attributes.getOrDefault("label", ""));
        countTimes(attributes);
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("attvalues")) {
                values(values, "edge");
            } else {
                passOver();
            }
        }
        // After the columns: a column named "kind" says more than Gephi's kind.
        putOthers(values, attributes, EDGE_OWN);
        putDefaults(values, "edge");
        String source = attributes.getOrDefault("source", "");
        String target = attributes.getOrDefault("target", "");
        if (source.isEmpty() || target.isEmpty()) {
            draft.leaveOut(at, "this edge has no " + (source.isEmpty() ? "source" : "target"));
            return;
        }
        String id = attributes.getOrDefault("id", "");
        draft.add(new GraphDraft.Edge(id, source, target, directed, at, values));
    }

    private void putDefaults(Values values, String element) {
        for (Column column : columns.values()) {
            if (column.of().equals(element)) {
                values.put(column.title(), column.otherwise());
            }
        }
    }

    private void values(Values values, String element) throws FileException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            // Version 1.1 said "id" for "for".
            String id = xml.attribute("for").or(() -> xml.attribute("id")).orElse("");
            Column column = columns.get(element + ' ' + id);
            String name = column == null ? id : column.title();
            String value = xml.attribute("value").orElse("");
            boolean kept = values.put(name, value);
            if (!kept && !value.isBlank() && !value.strip().equals(values.peek(Values.key(name)))) {
                draft.passedOver().count("further value", "further values");
            }
        }
    }
}
