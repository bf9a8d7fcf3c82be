package org.entente.io.graph.dot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.io.graph.draft.DraftBuilder;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.Markup;
import org.entente.io.graph.draft.Values;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;

/**
 * Reads Graphviz's language. Nodes in a cluster are part of it; graphs after the first are read
 * into it. Which way an edge points is what Graphviz would draw: {@code dir}, {@code arrowhead} and
 * {@code arrowtail} count.
 */
public final class DotReader {

    /** Attributes for the heads of an edge; they are used, not ignored. */
    private static final Set<String> HEADS = Set.of("dir", "arrowhead", "arrowtail", "key");

    private final String text;
    private final DraftBuilder draft = new DraftBuilder();

    public DotReader(String text) {
        this.text = text;
    }

    /**
     * Reads the file.
     *
     * @throws FileException at the first position that is not DOT
     */
    public GraphDraft read() throws FileException {
        boolean first = true;
        for (DotGraph graph : new Parser(text).graphs()) {
            if (!first) {
                draft.passedOver()
                        .count(
                                "further graph merged into the first",
                                "further graphs merged into the first");
            }
            first = false;
            add(graph);
        }
        return draft.draft();
    }

    private void add(DotGraph graph) {
        DotLabel.Names names = new DotLabel.Names(graph.name(), graph.name(), "", "");
        draft.title(label(graph.root().graph(), "label", names));
        draft.title(graph.name().length() > 1 ? graph.name() : "");
        graph.clusters().forEach((name, scope) -> addCluster(graph, name, scope));
        graph.nodes().values().forEach(node -> addNode(graph, node));
        graph.edges().forEach(edge -> addEdge(graph, edge));
        for (String name : graph.root().graph().all().keySet()) {
            if (!name.equals("label") && !name.equals("charset")) {
                draft.passedOver().looks();
            }
        }
    }

    /** The id of a cluster as a node; no node of the file has it. */
    private static String idOf(String cluster) {
        return '\0' + cluster;
    }

    private void addCluster(DotGraph graph, String name, Scope scope) {
        DotLabel.Names names = new DotLabel.Names(graph.name(), name, "", "");
        Values values = new Values();
        values.put("label", label(scope.graph(), "label", names));
        values.put("label", name.replaceFirst("(?i)^cluster_?", ""));
        values.put("label", name);
        Scope outer = scope.outer() == null ? null : scope.outer().nearestCluster();
        draft.add(
                new GraphDraft.Node(
                        idOf(name),
                        outer == null ? "" : idOf(outer.cluster()),
                        Position.NONE,
                        values));
    }

    private void addNode(DotGraph graph, DotGraph.Node node) {
        DotLabel.Names names = new DotLabel.Names(graph.name(), node.id, "", "");
        Values values = new Values();
        String shape = node.attributes.word("shape");
        if (shape.equals("record") || shape.equals("mrecord")) {
            List<String> fields = DotLabel.fields(node.attributes.text("label"), names);
            if (!fields.isEmpty()) {
                values.put("label", fields.get(0));
                values.put("note", String.join("; ", fields.subList(1, fields.size())));
            }
        } else {
            values.put("label", label(node.attributes, "label", names));
        }
        values.put("label", label(node.attributes, "xlabel", names));
        values.put("label", DotLabel.text(node.id, names));
        putOthers(values, node.attributes, names);
        Scope cluster = node.cluster;
        draft.add(
                new GraphDraft.Node(
                        node.id, cluster == null ? "" : idOf(cluster.cluster()), node.at, values));
    }

    private void addEdge(DotGraph graph, DotGraph.Edge edge) {
        String arrow = edge.arrow() ? "->" : "--";
        DotLabel.Names names =
                new DotLabel.Names(
                        graph.name(), edge.tail() + arrow + edge.head(), edge.tail(), edge.head());
        Values values = new Values();
        values.put("label", label(edge.attributes(), "label", names));
        values.put("label", label(edge.attributes(), "xlabel", names));
        putOthers(values, edge.attributes(), names);
        boolean head = hasHead(edge, "forward", "arrowhead");
        boolean tail = hasHead(edge, "back", "arrowtail");
        boolean turned = tail && !head;
        draft.add(
                new GraphDraft.Edge(
                        values.take("id"),
                        turned ? edge.head() : edge.tail(),
                        turned ? edge.tail() : edge.head(),
                        head != tail,
                        edge.at(),
                        values));
    }

    private static boolean hasHead(DotGraph.Edge edge, String way, String shape) {
        String dir = edge.attributes().word("dir");
        String drawn = dir.isEmpty() ? (edge.arrow() ? "forward" : "none") : dir;
        return (drawn.equals(way) || drawn.equals("both"))
                && !edge.attributes().word(shape).equals("none");
    }

    private static String label(Attributes attributes, String name, DotLabel.Names names) {
        Token value = attributes.all().get(name);
        if (value == null) {
            return "";
        }
        return value.kind() == Token.Kind.HTML
                ? Markup.text(value.text())
                : DotLabel.text(value.text(), names);
    }

    private static void putOthers(Values values, Attributes attributes, DotLabel.Names names) {
        for (Map.Entry<String, Token> entry : attributes.all().entrySet()) {
            String name = entry.getKey();
            if (!HEADS.contains(name.toLowerCase(Locale.ROOT))
                    && !name.equals("label")
                    && !name.equals("xlabel")) {
                values.put(name, label(attributes, name, names));
            }
        }
    }
}
