package org.entente.io.graph.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.edit.rule.Shown;
import org.entente.io.graph.draft.DraftBuilder;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.Values;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;

/**
 * Reads GraphML, the groups and labels of yEd included. Nodes within a node are part of it; a
 * hyperedge of more than two ends is a group of them; graphs after the first are read into it.
 */
public final class GraphmlReader {

    private static final Set<String> NODE_OWN =
            Set.of("id", "yfiles.foldertype", "parse.indegree", "parse.outdegree");
    private static final Set<String> EDGE_OWN =
            Set.of("id", "source", "target", "sourceport", "targetport");

    private final XmlCursor xml;
    private final DraftBuilder draft = new DraftBuilder();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private int graphs;

    /**
     * A {@code <key>}.
     *
     * @param target what has it: {@code node}, {@code edge}, {@code graph}, {@code all}
     * @param name its title
     * @param graphics what yEd draws by it; empty for a value
     * @param otherwise the default value
     */
    private record Key(String target, String name, String graphics, String otherwise) {

        boolean isOf(String element) {
            return target.equals(element) || target.equals("all");
        }
    }

    /**
     * @throws FileException if it is not XML at all
     */
    public GraphmlReader(String text) throws FileException {
        this.xml = new XmlCursor(text);
    }

    /**
     * Reads the file.
     *
     * @throws FileException at the first position that is not XML, or if it is not GraphML
     */
    public GraphDraft read() throws FileException {
        int root = xml.enter("graphml", "GraphML");
        while (xml.child(root)) {
            if (xml.starts("key")) {
                key();
            } else if (xml.starts("graph")) {
                if (++graphs > 1) {
                    draft.passedOver()
                            .count(
                                    "further graph merged into the first",
                                    "further graphs merged into the first");
                }
                graph("");
            }
        }
        return draft.draft();
    }

    private void key() throws FileException {
        String id = xml.attribute("id").orElse("");
        String name = xml.attribute("attr.name").orElse(id);
        String target = xml.attribute("for").orElse("all");
        String graphics = xml.attribute("yfiles.type").orElse("");
        String otherwise = "";
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("default")) {
                otherwise = xml.text();
            }
        }
        keys.put(id, new Key(target, name, graphics, otherwise));
    }

    private void graph(String group) throws FileException {
        boolean directed = !xml.attribute("edgedefault").orElse("directed").equals("undirected");
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "node" -> node(group);
                case "edge" -> edge(directed);
                case "hyperedge" -> hyperedge(group);
                case "desc" -> draft.title(xml.text());
                case "data" -> graphData(group);
                default -> {}
            }
        }
    }

    private void graphData(String group) throws FileException {
        String key = Values.key(nameOf(xml.attribute("key").orElse("")));
        if (group.isEmpty() && Set.of("title", "name", "label").contains(key)) {
            draft.title(xml.text());
        }
    }

    private String nameOf(String key) {
        Key known = keys.get(key);
        return known == null ? key : known.name();
    }

    private void node(String group) throws FileException {
        Position at = xml.at();
        draft.checkRoom(at);
        String id = xml.attribute("id").orElse("");
        Values values = new Values();
        putAttributes(values, NODE_OWN);
        if (!id.isEmpty()) {
            draft.add(new GraphDraft.Node(id, group, at, values));
        } else {
            draft.leaveOut(at, "this node has no \"id\"");
        }
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "data" -> data(values, "node");
                case "desc" -> values.put("desc", xml.text());
                case "graph" -> graph(id.isEmpty() ? group : id);
                case "port" -> draft.passedOver().count("port", "ports");
                default -> {}
            }
        }
        putDefaults(values, "node");
    }

    private void putAttributes(Values values, Set<String> own) {
        xml.attributes()
                .forEach(
                        (name, value) -> {
                            if (!own.contains(name)) {
                                values.put(name, value);
                            }
                        });
    }

    private void putDefaults(Values values, String element) {
        for (Key key : keys.values()) {
            if (key.isOf(element) && key.graphics().isEmpty()) {
                values.put(key.name(), key.otherwise());
            }
        }
    }

    private void edge(boolean directed) throws FileException {
        Position at = xml.at();
        draft.checkRoom(at);
        Map<String, String> attributes = xml.attributes();
        Values values = new Values();
        putAttributes(values, EDGE_OWN);
        if (attributes.containsKey("sourceport") || attributes.containsKey("targetport")) {
            draft.passedOver().count("port", "ports");
        }
        YedLabels drawn = new YedLabels();
        contents(values, "edge", drawn);
        String source = attributes.getOrDefault("source", "");
        String target = attributes.getOrDefault("target", "");
        if (source.isEmpty() || target.isEmpty()) {
            draft.leaveOut(at, "this edge has no " + (source.isEmpty() ? "source" : "target"));
            return;
        }
        String id = attributes.getOrDefault("id", "");
        draft.add(
                drawn.isTurned()
                        ? new GraphDraft.Edge(id, target, source, true, at, values)
                        : new GraphDraft.Edge(
                                id, source, target, drawn.directed(directed), at, values));
    }

    private void contents(Values values, String element, YedLabels drawn) throws FileException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("data")) {
                data(values, element, drawn);
            } else if (xml.starts("desc")) {
                values.put("desc", xml.text());
            }
        }
        putDefaults(values, element);
    }

    private void data(Values values, String element) throws FileException {
        data(values, element, new YedLabels());
    }

    private void data(Values values, String element, YedLabels drawn) throws FileException {
        String id = xml.attribute("key").orElse("");
        Key key = keys.getOrDefault(id, new Key(element, id, "", ""));
        if (key.graphics().equals("nodegraphics") || key.graphics().equals("edgegraphics")) {
            drawn.read(xml);
            values.put("label", drawn.label());
            if (drawn.further() > 0) {
                draft.passedOver().count("further label", "further labels");
            }
        } else if (!key.graphics().isEmpty()) {
            draft.passedOver().column(key.graphics());
        } else {
            String text = xml.text();
            if (text.isBlank() && xml.hadElements()) {
                draft.passedOver().count("unsupported value", "unsupported values");
            }
            boolean kept = values.put(key.name(), text);
            if (!kept
                    && !text.isBlank()
                    && !text.strip().equals(values.peek(Values.key(key.name())))) {
                draft.passedOver().column(key.name());
            }
        }
    }

    private void hyperedge(String group) throws FileException {
        Position at = xml.at();
        draft.checkRoom(at);
        String id = xml.attribute("id").orElse("");
        List<String> ends = new ArrayList<>();
        Values values = new Values();
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.starts("endpoint")) {
                xml.attribute("node").ifPresent(ends::add);
            } else if (xml.starts("data")) {
                data(values, "hyperedge");
            } else if (xml.starts("desc")) {
                values.put("desc", xml.text());
            }
        }
        if (ends.size() == 2) {
            draft.add(new GraphDraft.Edge(id, ends.get(0), ends.get(1), false, at, values));
            return;
        }
        if (ends.size() < 2) {
            draft.leaveOut(at, "the hyperedge " + Shown.text(id) + " has fewer than two ends");
            return;
        }
        draft.passedOver().count("hyperedge read as a group", "hyperedges read as groups");
        String own = "hyperedge " + (id.isEmpty() ? Integer.toString(at.line()) : id);
        draft.add(new GraphDraft.Node(own, group, at, values));
        ends.forEach(end -> draft.group(end, own));
    }
}
